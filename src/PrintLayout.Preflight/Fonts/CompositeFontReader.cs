using PrintLayout.Preflight.Fonts.Names;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Fonts;

/// <summary>Reads fonts of several bytes a code, ISO 32000-1 §9.7.</summary>
internal static class CompositeFontReader
{
    /// <summary>Reads a font.</summary>
    public static EmbeddedFont Read(PdfObjects file, DictionaryToken font)
    {
        var name = file.Name(font, "BaseFont") ?? "without a name";
        var own = file.Array(font, "DescendantFonts") is { Length: > 0 } below ? file.Dictionary(below[0]) : null;
        var descriptor = file.Dictionary(own, "FontDescriptor");
        var stream = FontProgramReader.StreamOf(file, descriptor);
        var program = stream is null ? null : FontProgramReader.Read(file, stream);
        var codes = Codes(file, font);
        var problem = stream is null ? "is not embedded"
            : program is null ? "has a program that cannot be read"
            : codes is null ? $"has the encoding {file.Name(font, "Encoding") ?? "of no kind"}, which is not in the file"
            : null;
        var map = file.Entry(own, "CIDToGIDMap") is StreamToken glyphs ? file.Unpack(glyphs) ?? default : default;
        return new CompositeFont(codes ?? CodeMap.Identity(false), new CidWidths(file, own), map)
        {
            Name = name,
            Program = program,
            Problem = problem,
        };
    }

    private static CodeMap? Codes(PdfObjects file, DictionaryToken font)
    {
        switch (file.Entry(font, "Encoding"))
        {
            case NameToken { Data: "Identity-H" or "Identity-V" } name:
                return CodeMap.Identity(name.Data == "Identity-V");
            case StreamToken stream when file.Unpack(stream) is { } bytes:
                var below = file.Name(stream.StreamDictionary, "UseCMap");
                if (below is not (null or "Identity-H" or "Identity-V")) return null;
                return CodeMap.Read(bytes, file.Number(stream.StreamDictionary, "WMode") is 1, below is not null);
            default:
                return null;
        }
    }
}
