// Not a module, on purpose: where a folder's tsconfig.json maps a package to this file, importing it fails to compile.
