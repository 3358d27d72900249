"""What the pages share. Only here, in pages/ and in streamlit_app.py is streamlit imported."""
