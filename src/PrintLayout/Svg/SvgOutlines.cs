using System.Globalization;
using PrintLayout.Fonts;
using PrintLayout.Fonts.Outlines;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Svg;

/// <summary>The glyphs of a file whose type is drawn as paths: each once, in order of first use, in 1/1000 em, y down.</summary>
internal sealed class SvgOutlines(string prefix, string link)
{
    /// <summary>The attribute for references in SVG 1.1. Programs without style sheets often support only this one.</summary>
    public const string OldLink = "xlink:href";

    private readonly Dictionary<(FontFace Face, uint Glyph), string?> _names = [];
    private readonly SvgMarkup _paths = new();
    private int _count;

    /// <summary>Whether no outline is needed.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>Draws glyphs as references to their paths.</summary>
    /// <param name="to">Where the references go.</param>
    /// <param name="type">The type.</param>
    /// <param name="glyphs">Its glyphs.</param>
    /// <param name="fill">The attribute that gives their colour.</param>
    /// <param name="isBesideText">Whether the file also has the glyphs as text; screen readers then skip the paths.</param>
    public void Draw(SvgMarkup to, OutlinedType type, IEnumerable<PositionedGlyph> glyphs, string fill, bool isBesideText)
    {
        var named = glyphs
            .Select(glyph => (Glyph: glyph, Name: NameOf(type.Face, glyph.GlyphId)))
            .Where(pair => pair.Name is not null)
            .ToList();
        if (named.Count == 0) return;
        to.Raw("<g").Raw(fill);
        if (isBesideText) to.Raw(" aria-hidden=\"true\"");
        to.Raw(" transform=\"matrix(");
        ReadOnlySpan<int> turn = type.IsTurned
            ? [0, type.Along.Milli, -type.Size.Milli, 0]
            : [type.Along.Milli, 0, 0, type.Size.Milli];
        foreach (var part in turn) to.Number(part, 6).Raw(" ");
        to.Length(type.Origin.X).Raw(" ").Length(type.Origin.Y).Raw(")\">");
        foreach (var (glyph, name) in named)
        {
            to.Raw("<use ").Raw(link).Raw("=\"#").Raw(name!).Raw("\"");
            Place(to, " x=\"", glyph.X, type.Along);
            Place(to, " y=\"", glyph.Y, type.Size);
            to.Raw("/>");
        }

        to.Raw("</g>\n");
    }

    // The matrix of the group converts 1/1000 em to points, so places are in 1/1000 em with three decimals: 1/1,000,000 em.
    private static void Place(SvgMarkup to, string attribute, Pt length, Pt size)
    {
        if (length == Pt.Zero) return;
        var millionths = (long)Math.Round(length.Milli * 1_000_000m / size.Milli, MidpointRounding.AwayFromZero);
        to.Raw(attribute).Number(millionths, 3).Raw("\"");
    }

    private string? NameOf(FontFace face, uint glyph)
    {
        if (_names.TryGetValue((face, glyph), out var known)) return known;
        var steps = GlyphOutline.Of(face, glyph, hasBends: true);
        var name = steps.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{prefix}g{_count++}");
        if (name is not null)
        {
            _paths.Raw("<path").Attribute("id", name).Raw(" d=\"");
            new PathData(_paths).Write(steps);
            _paths.Raw("\"/>\n");
        }

        _names.Add((face, glyph), name);
        return name;
    }

    /// <summary>Writes the definitions.</summary>
    public void Write(SvgMarkup to) => to.Raw("<defs>\n").Raw(_paths).Raw("</defs>\n");
}
