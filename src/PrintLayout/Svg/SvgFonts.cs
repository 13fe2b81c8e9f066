using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Fonts.Subsetting;
using PrintLayout.Pages.Items;

namespace PrintLayout.Svg;

/// <summary>
/// The fonts of a file in order of first use. A character has one glyph in a font. Where a page shows two, the face gets another font.
/// Examples are a mark in horizontal and in vertical lines, or — alone and as half of ——.
/// </summary>
internal sealed class SvgFonts(string prefix, IDiagnosticSink sink)
{
    private readonly List<SvgFont> _fonts = [];
    private readonly Dictionary<FontFace, List<SvgFont>?> _byFace = [];
    private readonly SortedSet<int> _unseen = [];

    /// <summary>Whether a face was refused; the file must not be written then.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The font in which a character shows a glyph; null, and PL4002 once a face, when the face cannot be embedded.</summary>
    /// <param name="run">The run, for its face and its place.</param>
    /// <param name="character">Unicode scalar value.</param>
    /// <param name="glyph">Glyph index, not 0.</param>
    public SvgFont? For(GlyphRun run, int character, uint glyph)
    {
        if (!_byFace.TryGetValue(run.Face, out var fonts))
        {
            fonts = ObstacleOf(run.Face) is { } obstacle ? Refuse(run, obstacle) : [];
            _byFace.Add(run.Face, fonts);
        }

        if (fonts is null) return null;
        if (fonts.Find(candidate => candidate.TryMap(character, glyph)) is { } known) return known;
        var font = new SvgFont(string.Create(CultureInfo.InvariantCulture, $"{prefix}f{_fonts.Count}"), run.Face);
        font.TryMap(character, glyph);
        fonts.Add(font);
        _fonts.Add(font);
        return font;
    }

    /// <summary>Notes a character that draws nothing.</summary>
    /// <param name="character">Unicode scalar value.</param>
    public void NoteUnseen(int character) => _unseen.Add(character);

    /// <summary>Writes the style rules of all fonts.</summary>
    public void Write(SvgMarkup to)
    {
        foreach (var font in _fonts)
        {
            MapUnseen(font);
            if (FontSubsetter.TrySubset(font.Face, [.. font.Map]) is not { } subset)
            {
                HasFailed = true;
                sink.Report(Diagnostic.Error(
                    DiagnosticCodes.FontNotEmbeddable,
                    SourceSpan.OfFile(font.Face.Path),
                    $"the face {font.Face.Name} cannot be subset: hb-subset cannot read its tables",
                    "replace the font file by a whole one"));
                continue;
            }

            to.Raw("@font-face{font-family:").Raw(font.Name).Raw(";src:url(data:font/woff;base64,")
                .Raw(Convert.ToBase64String(WebFont.Pack(subset))).Raw(")}\n.")
                .Raw(font.Name).Raw("{font-family:").Raw(font.Name).Raw("}\n");
        }
    }

    // A browser also measures characters that are not drawn. With a glyph here it does not fall back to a font of the machine.
    private void MapUnseen(SvgFont font)
    {
        if (!font.Face.TryGetGlyph(' ', out var blank)) return;
        foreach (var character in _unseen) font.TryMap(character, blank);
    }

    private static string? ObstacleOf(FontFace face) =>
        face.Tables.Outlines == OutlineFormat.Cff2
            ? "is a variable font with CFF2 outlines, which hb-subset does not fix"
            : EmbeddingRights.ObstacleOf(face);

    private List<SvgFont>? Refuse(GlyphRun run, string obstacle)
    {
        HasFailed = true;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.FontNotEmbeddable,
            run.Source,
            $"the face {run.Face.Name} {obstacle}; an SVG with text must embed every font",
            "draw the type as outlines, or give the font role another face in fonts.yaml"));
        return null;
    }
}
