using System.Collections.Immutable;
using System.Security.Cryptography;
using HarfBuzzSharp;
using PrintLayout.Sources;

namespace PrintLayout.Fonts;

/// <summary>
/// One face of a font file, mapped into memory once and shared read-only by all threads.
/// All metrics are in font units, y up.
/// </summary>
public sealed class FontFace : IDisposable
{
    private readonly Blob _blob;
    private readonly InkBoxCache _inkBoxes = new();
    private readonly GlyphCache _glyphs = new();
    private readonly Lazy<string> _sha256;

    private FontFace(Blob blob, Face face, string path, int index, ImmutableArray<AxisPosition> positions)
    {
        _blob = blob;
        _sha256 = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(_blob.AsSpan())));
        HbFace = face;
        Path = path;
        Index = index;
        UnitsPerEm = face.UnitsPerEm;
        HbFont = new Font(face);
        HbFont.SetScale(UnitsPerEm, UnitsPerEm);
        HbFont.SetFunctionsOpenType();
        Positions = positions;
        if (!positions.IsEmpty)
            HbFont.SetVariations([.. positions.Select(at => new Variation { Tag = Tag.Parse(at.Tag), Value = (float)at.Value })]);
        Tables = new OpenTypeTables(face, HbFont, positions);
    }

    /// <summary>PostScript name, such as <c>NotoSerifSC-Regular</c>: the name of the face in dumps, reports and PDF.</summary>
    public string Name => Tables.PostScriptName;

    /// <summary>
    /// Where a variable face stands on its axes, in their order. Axes at their usual values are not listed; a face that is not variable, or
    /// of which nothing was asked, has none.
    /// </summary>
    public ImmutableArray<AxisPosition> Positions { get; }

    /// <summary>The axes of a variable face; none for another.</summary>
    public ImmutableArray<VariationAxis> Axes => FaceAxes.Of(HbFace);

    /// <summary>The font file.</summary>
    public string Path { get; }

    /// <summary>Index of the face in a collection, from 0; 0 for a plain file.</summary>
    public int Index { get; }

    /// <summary>
    /// SHA-256 digest of the whole font file in lower-case hexadecimal. It distinguishes faces of the same name. It is computed at the
    /// first call, which reads the whole file.
    /// </summary>
    public string Sha256 => _sha256.Value;

    /// <summary>Number of faces in the file; 1 for one that is no collection.</summary>
    internal int FacesInFile => SfntDirectory.CountOf(_blob.AsSpan());

    /// <summary>Font units per em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Number of glyphs in the face.</summary>
    public int GlyphCount => HbFace.GlyphCount;

    /// <summary>The fields of the tables head, hhea, OS/2, post and name that layout and PDF need.</summary>
    public OpenTypeTables Tables { get; }

    /// <summary>The HarfBuzz face; immutable.</summary>
    internal Face HbFace { get; }

    /// <summary>
    /// The HarfBuzz font, at a scale of one unit for each font unit. It does not change after construction, so all threads may
    /// shape with it.
    /// </summary>
    internal Font HbFont { get; }

    /// <summary>Opens a face.</summary>
    /// <param name="path">Font file: TrueType, OpenType or a collection.</param>
    /// <param name="index">Index of the face in a collection, from 0; 0 for a plain file.</param>
    /// <param name="problem">Why the face cannot be used, in one sentence, when null is returned; otherwise empty.</param>
    /// <returns>The face; null when it cannot be used.</returns>
    public static FontFace? TryOpen(string path, int index, out string problem) => TryOpen(path, index, null, out problem);

    /// <summary>Opens a face at a place on its axes.</summary>
    /// <param name="path">Font file: TrueType, OpenType or a collection.</param>
    /// <param name="index">Index of the face in a collection, from 0; 0 for a plain file.</param>
    /// <param name="place">Says where the face is to stand on its axes; null, or one that answers null, reports why not.</param>
    /// <param name="problem">Why the face cannot be used; empty when it can, and when the place was refused.</param>
    internal static FontFace? TryOpen(string path, int index, Func<Face, ImmutableArray<AxisPosition>?>? place, out string problem)
    {
        problem = string.Empty;
        if (InputFile.FaultOf(path) is not InputFault.None and var fault)
        {
            problem = $"the font file {path} {fault.Words().Message}";
            return null;
        }

        var blob = MappedFile.ToBlob(path);
        var flaw = blob is null ? "is empty" : SfntDirectory.ProblemOf(blob.AsSpan(), index);
        if (blob is null || flaw is not null)
        {
            problem = $"the font file {path} {flaw}";
            blob?.Dispose();
            return null;
        }

        var face = new Face(blob, index);
        face.MakeImmutable();
        problem = ProblemOf(face) is { } lack ? $"the font file {path} {lack}" : string.Empty;
        var positions = problem.Length > 0 ? null : place is null ? [] : place(face);
        if (positions is null)
        {
            face.Dispose();
            blob.Dispose();
            return null;
        }

        return new FontFace(blob, face, path, index, positions.Value);
    }

    private static string? ProblemOf(Face face)
    {
        if (face.GlyphCount == 0 || face.UnitsPerEm <= 0) return "holds no glyphs";
        if (OpenTypeTables.OutlinesOf(face) == OutlineFormat.None)
            return "has no outlines (table glyf, CFF or CFF2), so that nothing of it can be printed";
        return CharacterMaps.AnyIn(face)
            ? null
            : "has no character map of Unicode (table cmap), so that no character finds its glyph";
    }

    /// <summary>
    /// The glyph that the face's character map gives a code point. A character that is seen and whose glyph is empty would print as
    /// nothing: the face lacks it.
    /// </summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    /// <param name="glyphId">The glyph; 0 when there is none.</param>
    /// <returns>Whether the face has a glyph for the code point.</returns>
    public bool TryGetGlyph(int codePoint, out uint glyphId)
    {
        if (!_glyphs.TryFind(codePoint, out glyphId))
        {
            glyphId = HbFont.TryGetNominalGlyph((uint)codePoint, out var found) ? found : 0;
            if (glyphId != 0 && SeenCharacters.Has(codePoint) && !HasInk(glyphId)) glyphId = 0;
            _glyphs.Keep(codePoint, glyphId);
        }

        return glyphId != 0;
    }

    /// <summary>The glyph that the face has for a character with a variation selector behind it.</summary>
    /// <param name="codePoint">Unicode scalar value of the character.</param>
    /// <param name="selector">Unicode scalar value of the selector.</param>
    /// <param name="glyphId">The glyph; 0 when there is none.</param>
    /// <returns>Whether the face knows the sequence. A sequence may name the usual glyph.</returns>
    internal bool TryGetVariant(int codePoint, int selector, out uint glyphId) =>
        HbFont.TryGetVariationGlyph((uint)codePoint, (uint)selector, out glyphId) && glyphId != 0;

    /// <summary>PostScript name of a face of the same file.</summary>
    /// <param name="index">Index of the face in the collection.</param>
    internal string NameInFile(int index)
    {
        if (SfntDirectory.ProblemOf(_blob.AsSpan(), index) is not null) return "(damaged)";
        using var face = new Face(_blob, index);
        return new FaceNames(face).PostScript ?? "(without a name)";
    }

    /// <summary>Reads the texts of the name table, such as version and licence. Each call reads the table again.</summary>
    public FaceNames ReadNames() => new(HbFace);

    /// <summary>Horizontal advance of a glyph, in font units.</summary>
    /// <param name="glyphId">The glyph.</param>
    public int AdvanceOf(uint glyphId) => HbFont.GetHorizontalGlyphAdvance(glyphId);

    /// <summary>Vertical advance of a glyph, in font units: how far the pen moves down a vertical line.</summary>
    /// <param name="glyphId">The glyph.</param>
    /// <remarks>
    /// A face without vertical metrics gives every glyph an em; a glyph whose metrics are zero, and that is no mark, has one too.
    /// </remarks>
    public int VerticalAdvanceOf(uint glyphId) =>
        !Tables.HasVerticalMetrics || LacksVerticalAdvance(glyphId) ? UnitsPerEm : -HbFont.GetVerticalGlyphAdvance(glyphId);

    /// <summary>Whether a face with vertical metrics gives none to a glyph that is no mark.</summary>
    /// <param name="glyphId">The glyph.</param>
    internal bool LacksVerticalAdvance(uint glyphId) =>
        Tables.HasVerticalMetrics && HbFont.GetVerticalGlyphAdvance(glyphId) >= 0 && AdvanceOf(glyphId) > 0;

    /// <summary>Height of the origin for vertical lines above the baseline of a glyph, in font units.</summary>
    /// <param name="glyphId">The glyph.</param>
    public int VerticalOriginOf(uint glyphId) =>
        Tables.HasVerticalMetrics && HbFont.TryGetVerticalGlyphOrigin(glyphId, out _, out var y) ? y : EmTop;

    /// <summary>Top of the em box: as the face has it where that is an em high, else as nearly all Han faces have it.</summary>
    private int EmTop => Tables.TypoAscent - Tables.TypoDescent == UnitsPerEm ? Tables.TypoAscent : UnitsPerEm * 88 / 100;

    /// <summary>The ink box of a glyph, in font units, y up; empty for a glyph without ink.</summary>
    /// <param name="glyphId">The glyph.</param>
    public InkBox InkBoxOf(uint glyphId)
    {
        if (_inkBoxes.TryFind(glyphId, out var box)) return box;
        box = MeasureInk(glyphId);
        _inkBoxes.Keep(glyphId, box);
        return box;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        HbFont.Dispose();
        HbFace.Dispose();
        _blob.Dispose();
    }

    // Of a picture in colour the extents are told though nothing of it is printed. Outlines that are not embedded are told elsewhere.
    private bool HasInk(uint glyphId) =>
        Tables.HasColour && Tables.Outlines == OutlineFormat.TrueType
            ? GlyphLocations.HasOutline(HbFace, glyphId)
            : Tables.Outlines is OutlineFormat.None or OutlineFormat.Cff2 || !InkBoxOf(glyphId).IsEmpty;

    private InkBox MeasureInk(uint glyphId) =>
        HbFont.TryGetGlyphExtents(glyphId, out var e)
            ? new InkBox(e.XBearing, e.YBearing + e.Height, e.XBearing + e.Width, e.YBearing)
            : default;
}
