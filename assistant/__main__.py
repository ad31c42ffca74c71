"""`python -m assistant`: the same commands as `send-assistant`."""

from assistant.cli import main

if __name__ == "__main__":
    main()
