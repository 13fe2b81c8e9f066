using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Fonts;

/// <summary>Reads embedded font programs, ISO 32000-1 §9.9, by what their bytes are and not by what the file calls them.</summary>
internal static class FontProgramReader
{
    /// <summary>The stream of the program that a font descriptor names; null where nothing is embedded.</summary>
    public static StreamToken? StreamOf(PdfObjects file, DictionaryToken? descriptor) =>
        (file.Entry(descriptor, "FontFile") ?? file.Entry(descriptor, "FontFile2") ?? file.Entry(descriptor, "FontFile3")) as StreamToken;

    /// <summary>The program; null where it is of no known kind, or damaged.</summary>
    public static IFontProgram? Read(PdfObjects file, StreamToken stream) => file.Unpack(stream) is { } bytes ? Read(bytes) : null;

    /// <summary>The program of these bytes; null where it is of no known kind, or damaged.</summary>
    public static IFontProgram? Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < 8) return null;
        var head = bytes.Span;
        if (head.StartsWith("%!"u8) || head[0] == 128) return Type1Reader.Read(bytes);
        if (head.StartsWith("OTTO"u8)) return CffProgram.Read(bytes);
        if (head[0] == 0 || head.StartsWith("true"u8)) return TrueTypeProgram.Read(bytes);
        return head[0] == 1 ? CffProgram.Read(bytes) : null;
    }
}
