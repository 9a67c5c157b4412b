"""A login with its password in QGIS' authentication store."""

from qgis.core import QgsApplication, QgsAuthMethodConfig

from tests.postgis_server import SECRET, SECRET_LOGIN


def keep_login(name):
    """Keep the login with a password that must not leave the store, and return what refers to it."""
    store = QgsApplication.authManager()
    if not store.masterPasswordIsSet():
        assert store.setMasterPassword("only-for-tests", True)
    login = QgsAuthMethodConfig("Basic")
    login.setName(name)
    login.setConfig("username", SECRET_LOGIN)
    login.setConfig("password", SECRET)
    assert store.storeAuthenticationConfig(login)
    return login
