# docker build -t humanize-drafts . && docker run --rm -p 127.0.0.1:8501:8501 humanize-drafts
# The standard PyTorch package brings CUDA (several GB). For a CPU image hand pip your own options, for example
# --build-arg PIP_OPTIONS="--extra-index-url <a CPU index of PyTorch>".

FROM python:3.11-slim AS grammar
RUN apt-get update \
    && apt-get install -y --no-install-recommends maven default-jre-headless \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY setup/languagetool setup/languagetool
COPY humanize/errors.py humanize/errors.py
COPY humanize/backends/languagetool_setup.py humanize/backends/languagetool_setup.py
RUN touch humanize/__init__.py humanize/backends/__init__.py \
    && HUMANIZE_REQUIRE_ALL=1 python -m humanize.backends.languagetool_setup

FROM python:3.11-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends default-jre-headless \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home --uid 10001 writer
WORKDIR /app
COPY requirements.txt constraints.txt ./
ARG PIP_OPTIONS=""
RUN pip install --no-cache-dir ${PIP_OPTIONS} -r requirements.txt
COPY . .
COPY --from=grammar /app/.languagetool .languagetool
USER writer
ENV HF_HUB_OFFLINE=1 TRANSFORMERS_OFFLINE=1 TOKENIZERS_PARALLELISM=false PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
EXPOSE 8501
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8501/_stcore/health', timeout=4)"]
# Inside the container all addresses; what the host publishes is up to `docker run -p`.
CMD ["python", "-m", "streamlit", "run", "streamlit_app.py", "--server.address=0.0.0.0"]
