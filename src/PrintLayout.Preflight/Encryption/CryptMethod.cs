namespace PrintLayout.Preflight.Encryption;

/// <summary>How strings or streams are encrypted, ISO 32000-1 table 25.</summary>
internal enum CryptMethod
{
    None,
    Rc4,
    Aes128,
    Aes256,
}
