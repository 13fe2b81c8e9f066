using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Fonts;
using PrintLayout.Preflight.Pictures;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Plates;

/// <summary>What the plates of all pages of a file share.</summary>
/// <param name="File">The file.</param>
/// <param name="Limits">Bounds on the work.</param>
/// <param name="Pictures">Decodes JPEG and converts colours; null for none.</param>
internal sealed record PainterFile(PdfObjects File, PreflightLimits Limits, IPlatePictures? Pictures)
{
    private readonly Dictionary<DictionaryToken, EmbeddedFont> _fonts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads its colour spaces.</summary>
    public ColourSpaceReader Colours { get; } = new(File);

    /// <summary>A font, read once.</summary>
    public EmbeddedFont FontOf(DictionaryToken font)
    {
        if (_fonts.TryGetValue(font, out var known)) return known;
        return _fonts[font] = File.Name(font, "Subtype") == "Type0"
            ? CompositeFontReader.Read(File, font)
            : SimpleFontReader.Read(File, font);
    }
}
