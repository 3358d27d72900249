"""The writer's voice: learned from their texts, sharpened by what they decide, and a say in what is changed.

`humanize/voice_profile.py` is the profile itself and its file; `humanize/metrics/voice.py` says how like the writer a text is.
"""
