using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.PdfText.Marks;

/// <summary>Collects the marks of a page while it is walked.</summary>
internal sealed class MarkCollector : MarkCheck
{
    // A page with more is told by its text and its first marks.
    private const int MostMarks = 500_000;

    private readonly ImmutableArray<TextMark>.Builder _texts = ImmutableArray.CreateBuilder<TextMark>();
    private readonly ImmutableArray<ShapeMark>.Builder _shapes = ImmutableArray.CreateBuilder<ShapeMark>();
    private readonly Dictionary<StreamToken, string> _digests = new(ReferenceEqualityComparer.Instance);

    /// <summary>The strings.</summary>
    public ImmutableArray<TextMark> Texts => _texts.ToImmutable();

    /// <summary>All else.</summary>
    public ImmutableArray<ShapeMark> Shapes => _shapes.ToImmutable();

    public override void Coming(PageContext page, GraphicsState state)
    {
        // What reads the letters passes over cells of patterns and glyphs that are content.
        if (page.IsInGlyph || page.PaintedAt is not null || _texts.Count >= MostMarks) return;
        var ink = state switch
        {
            { FillsType: true, StrokesType: true } => $"{Fill(page, state)} outlined in {Stroke(page, state)}",
            { FillsType: true } => Fill(page, state),
            { StrokesType: true } => $"outlined in {Stroke(page, state)}",
            _ => "invisible",
        };
        var place = state.TypePlace;
        _texts.Add(new TextMark(ink, place.Left, place.Bottom));
    }

    public override void Filled(PageContext page, GraphicsState state, PathShape path, bool isEvenOdd, Area place) =>
        Add(page, "fill", place, Fill(page, state));

    public override void Stroked(PageContext page, GraphicsState state, Area place) => Add(
        page, "frame", place,
        string.Create(CultureInfo.InvariantCulture, $"{Stroke(page, state)} at {state.StrokeWeight:0.###} pt"));

    public override void Drawn(PageContext page, GraphicsState state, ImageMark image)
    {
        var digest = image.Stream is { } stream ? DigestOf(stream)
            : image.Data is { } data ? Digest(data.Span)
            : "inline";
        if (image.IsMask) Add(page, "stencil", image.Place, $"{Fill(page, state)} outline {digest}");
        else Add(page, "image", image.Place, $"{digest} in {(image.Space is { } space ? InkText.NameOf(space) : "no space")}");
    }

    public override void Shaded(PageContext page, DictionaryToken shading, ColourSpace space, Area place) =>
        Add(page, "shading", place, $"{InkText.NameOf(space)} shading {TokenDigest.Of(page.File, shading)}");

    private static string Fill(PageContext page, GraphicsState state) =>
        InkText.Of(page.File, state.Fill) + Overprint(state.OverprintsFill, state);

    private static string Stroke(PageContext page, GraphicsState state) =>
        InkText.Of(page.File, state.Stroke) + Overprint(state.OverprintsStroke, state);

    private static string Overprint(bool isOn, GraphicsState state) =>
        !isOn ? string.Empty : state.OverprintMode == 1 ? " overprinting" : " overprinting (mode 0)";

    private static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private string DigestOf(StreamToken stream)
    {
        if (!_digests.TryGetValue(stream, out var digest)) _digests.Add(stream, digest = Digest(stream.Data.Span));
        return digest;
    }

    private void Add(PageContext page, string kind, Area place, string look)
    {
        if (!page.IsInGlyph && _shapes.Count < MostMarks) _shapes.Add(new ShapeMark(kind, page.PaintedAt ?? place, look));
    }
}
