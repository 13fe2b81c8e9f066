using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Production.Imposition;

/// <summary>
/// The marks round a sheet: crop marks at its corners, where pages are cut apart cut marks, dashed fold marks where they touch,
/// registration marks, a slug line below the foot. All are in every plate (press.md P4.3, P4.4).
/// </summary>
/// <param name="boxes">The boxes of the sheet.</param>
internal sealed class SheetMarks(PageBoxes boxes)
{
    // Lengths of printers' practice: hairline of 0.25 pt, 2 mm clear of the bleed, marks of 5 mm.
    private static readonly Pt Weight = new(250);
    private static readonly Pt Clear = new Mm(2_000).ToPt();
    private static readonly Pt Length = new Mm(5_000).ToPt();
    private static readonly Pt Inset = new Mm(10_000).ToPt();
    private static readonly Pt SlugSize = new(7_000);
    private static readonly Pt SlugDrop = new Mm(4_000).ToPt();

    // Edges nearer than this are one.
    private static readonly Pt Same = new(100);

    private const int Dashes = 3;

    private readonly ImmutableArray<DisplayItem>.Builder _items = ImmutableArray.CreateBuilder<DisplayItem>();

    /// <summary>Room for the marks on each side of the bleed.</summary>
    public static Pt Room { get; } = new Mm(12_000).ToPt();

    /// <summary>Makes the marks.</summary>
    /// <param name="parts">The pages, from the top left corner of the sheet.</param>
    /// <param name="slug">The words of the slug line.</param>
    /// <param name="faces">The faces of the slug line.</param>
    public ImmutableArray<DisplayItem> Make(ImmutableArray<SheetPart> parts, string slug, FontStack faces)
    {
        var trim = boxes.Trim;
        foreach (var (at, isFold) in Edges(parts, part => (part.Trim.X, part.Trim.Right), trim.Width)) Down(trim.X + at, isFold);
        foreach (var (at, isFold) in Edges(parts, part => (part.Trim.Y, part.Trim.Bottom), trim.Height)) Across(trim.Y + at, isFold);
        // At a quarter of each side, since folds are in the middle.
        Register(trim.X + trim.Width / 4, boxes.Bleed.Y - Clear - Length / 2);
        Register(trim.X + trim.Width * 3 / 4, boxes.Bleed.Bottom + Clear + Length / 2);
        Register(boxes.Bleed.X - Clear - Length / 2, trim.Y + trim.Height / 4);
        Register(boxes.Bleed.Right + Clear + Length / 2, trim.Y + trim.Height / 4);
        Slug(slug, faces);
        return _items.ToImmutable();
    }

    /// <summary>
    /// Where marks stand along one side: both ends of the sheet, and each edge of a page between. Where one page ends and another
    /// begins the sheet is folded, elsewhere it is cut.
    /// </summary>
    private static IEnumerable<(Pt At, bool IsFold)> Edges(
        ImmutableArray<SheetPart> parts, Func<SheetPart, (Pt Start, Pt End)> edges, Pt whole)
    {
        var (starts, ends) = (parts.Select(part => edges(part).Start).ToList(), parts.Select(part => edges(part).End).ToList());
        var told = new List<Pt>();
        foreach (var at in starts.Concat(ends).Append(Pt.Zero).Append(whole).Order())
        {
            if (told.Exists(other => IsSame(other, at))) continue;
            told.Add(at);
            yield return (at, starts.Exists(start => IsSame(start, at)) && ends.Exists(end => IsSame(end, at)));
        }
    }

    private static bool IsSame(Pt one, Pt other) => one - other < Same && other - one < Same;

    private void Down(Pt x, bool isFold)
    {
        foreach (var y in new[] { boxes.Bleed.Y - Clear - Length, boxes.Bleed.Bottom + Clear })
        {
            foreach (var (from, length) in Dashed(isFold)) Fill(new PtRect(x - Weight / 2, y + from, Weight, length));
        }
    }

    private void Across(Pt y, bool isFold)
    {
        foreach (var x in new[] { boxes.Bleed.X - Clear - Length, boxes.Bleed.Right + Clear })
        {
            foreach (var (from, length) in Dashed(isFold)) Fill(new PtRect(x + from, y - Weight / 2, length, Weight));
        }
    }

    // Dashed, so that nobody cuts there.
    private static IEnumerable<(Pt From, Pt Length)> Dashed(bool isFold)
    {
        var dash = Length / (Dashes * 2 - 1);
        return isFold ? Enumerable.Range(0, Dashes).Select(i => (dash * (2 * i), dash)) : [(Pt.Zero, Length)];
    }

    private void Register(Pt x, Pt y)
    {
        Fill(new PtRect(x - Length / 2, y - Weight / 2, Length, Weight));
        Fill(new PtRect(x - Weight / 2, y - Length / 2, Weight, Length));
        var half = Length / 4;
        _items.Add(new StrokedRect(
            ItemRole.Mark, string.Empty, SourceSpan.None, new PtRect(x - half, y - half, half * 2, half * 2), Weight, Ink.Registration));
    }

    private void Fill(PtRect area) => _items.Add(new FilledRect(ItemRole.Mark, string.Empty, SourceSpan.None, area, Ink.Registration));

    // It ends before the registration mark of the foot, and a character that no face has stands as its number.
    private void Slug(string words, FontStack faces)
    {
        var (pen, right) = (boxes.Trim.X + Inset, boxes.Trim.X + boxes.Trim.Width * 3 / 4 - Inset);
        foreach (var rune in words.EnumerateRunes())
        {
            var text = faces.FaceFor(rune.Value, out _) is null
                ? string.Create(CultureInfo.InvariantCulture, $"<{rune.Value:X4}>")
                : rune.ToString();
            foreach (var character in text.EnumerateRunes())
            {
                if (faces.FaceFor(character.Value, out var glyph) is not { } face) continue;
                var advance = SlugSize.Scale(face.AdvanceOf(glyph), face.UnitsPerEm);
                if (pen + advance > right) return;
                _items.Add(new GlyphRun(
                    ItemRole.Mark, string.Empty, SourceSpan.None, face, SlugSize, Ink.Registration,
                    new PtPoint(pen, boxes.Bleed.Bottom + Clear + SlugDrop),
                    [new PositionedGlyph(glyph, Pt.Zero, Pt.Zero, 0, character.Utf16SequenceLength)], character.ToString()));
                pen += advance;
            }
        }
    }
}
