"""`python -m graph_api` is the same as `lantoa`."""

from graph_api.cli import main

if __name__ == "__main__":
    main()
