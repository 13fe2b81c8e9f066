using PrintLayout.Layout.Context;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Signing.Records;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Signing;

public sealed class SignDigestTests : IDisposable
{
    private readonly SignEdition _edition = new();

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void The_digest_is_that_of_what_the_press_gets_and_of_nothing_else()
    {
        using var plain = Made();
        using var marked = EditionRenderer.Render(_edition.Edition, TestFonts.Bundled, LayoutLimits.Default, new PrinterMarks(null));
        var page = plain.Pages[0].Made!.Page;
        var digest = PageDigest.Of(page);
        Assert.True(PageDigest.IsDigest(digest));
        Assert.Equal(digest, PageDigest.Of(marked.Pages[0].Made!.Page));
        Assert.Equal(digest, PageDigest.Of(page with { Name = "B7", Title = "other", Date = new DateOnly(2027, 1, 1) }));
        Assert.Equal(digest, PageDigest.Of(plain.Pages[1].Made!.Page));
        using var again = Made();
        Assert.Equal(digest, PageDigest.Of(again.Pages[0].Made!.Page));
    }

    [Fact]
    public void Whatever_is_seen_on_the_plate_changes_it()
    {
        using var made = Made();
        var page = made.Pages[0].Made!.Page;
        var run = page.Items.OfType<GlyphRun>().First();
        var fill = page.Items.OfType<FilledRect>().First();
        DisplayItem[][] others =
        [
            [run with { Ink = Ink.BlackTint(990) }],
            [run with { Size = run.Size + run.Size }],
            [run with { Origin = run.Origin with { X = run.Origin.X + new Geometry.Pt(1) } }],
            [run with { HorizontalScale = 999 }],
            [run with { IsRotated = true }],
            [run with { Glyphs = run.Glyphs.SetItem(0, run.Glyphs[0] with { GlyphId = run.Glyphs[0].GlyphId + 1 }) }],
            [],
            [run, run],
        ];
        var digests = others.Select(other => PageDigest.Of(With(page, run, other)))
            .Append(PageDigest.Of(With(page, fill, fill with { Ink = Ink.OfSpot(new SpotInk("PANTONE 186 C", 0, 0, 0, 1000), 1000) })))
            .Append(PageDigest.Of(page with { Boxes = page.Boxes with { Bleed = page.Boxes.Trim.Inflate(new Geometry.Pt(9)) } }))
            .Append(PageDigest.Of(page)).ToList();
        Assert.Equal(digests.Count, digests.Distinct().Count());
    }

    [Fact]
    public void The_text_behind_the_glyphs_does_not_change_it()
    {
        using var made = Made();
        var page = made.Pages[0].Made!.Page;
        var run = page.Items.OfType<GlyphRun>().First();
        var other = run with { Story = "x", Role = ItemRole.Folio, IsVertical = true };
        Assert.Equal(PageDigest.Of(page), PageDigest.Of(With(page, run, other)));
    }

    private RenderedEdition Made() => EditionRenderer.Render(_edition.Edition, TestFonts.Bundled, LayoutLimits.Default);

    private static PageDisplayList With(PageDisplayList page, DisplayItem old, params DisplayItem[] now)
    {
        var at = page.Items.IndexOf(old);
        return page with { Items = page.Items.RemoveAt(at).InsertRange(at, now) };
    }
}
