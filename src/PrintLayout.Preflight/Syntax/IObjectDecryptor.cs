using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Syntax;

/// <summary>Decrypts strings and streams, ISO 32000-1 §7.6.</summary>
internal interface IObjectDecryptor
{
    /// <summary>A string of an object.</summary>
    byte[] Text(byte[] bytes, long number, int generation);

    /// <summary>The data of a stream.</summary>
    Memory<byte> Data(Memory<byte> data, DictionaryToken dictionary, long number, int generation);
}
