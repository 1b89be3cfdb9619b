"""The last good site in, a server on this machine out that builds again at every change and tells what went wrong."""
