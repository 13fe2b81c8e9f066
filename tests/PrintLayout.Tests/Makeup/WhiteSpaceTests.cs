using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Production;

namespace PrintLayout.Tests.Makeup;

/// <summary>
/// No page that is made up has a hole, seen on its picture: white is as wide as a gutter or as deep as the end of a paragraph above a
/// separator, or belongs to a head.
/// </summary>
[Slow]
public sealed class WhiteSpaceTests : IDisposable
{
    private readonly MakeupFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_sample_page_has_no_hole_on_its_picture()
    {
        using var session = new Session();
        using var made = session.MakeUp(_folder.Sample());
        AssertFull(made.Pages[0].Made!, "sample");
    }

    [Fact]
    public void Pages_by_chance_have_no_hole_on_their_pictures()
    {
        var writer = new RandomPages(_folder.Path);
        using var session = new Session();
        for (var seed = 40; seed < 52; seed++)
        {
            using var made = session.MakeUp(writer.Write(seed));
            if (made.Pages[0].Made is { } page) AssertFull(page, $"seed {seed}");
        }
    }

    [Fact]
    public void A_hole_is_seen()
    {
        var white = new bool[200, 300];
        for (var x = 50; x < 110; x++)
        {
            for (var y = 100; y < 140; y++) white[x, y] = true;
        }

        Assert.Equal((80, 100, 278), WhiteSpaces.Of(white).Deepest(new Pt(100_000)));
        Assert.Equal(0, WhiteSpaces.Of(white).Deepest(new Pt(130_000)).Depth);
    }

    private static void AssertFull(MadePage made, string page)
    {
        var (em, row) = (made.Page.Geometry.Grid!.Columns[0].Width / 13, made.Page.Geometry.Grid.Row);
        var spaces = WhiteSpaces.Of(made);
        // Three ems are more than a gutter with the ragged ends beside it: then white is the end of a paragraph, a last leg that is up to
        // three rows short, the separator and the blank above a crosshead.
        foreach (var (ems, rows) in ((int, int)[])[(3, 6), (8, 6), (16, 4), (30, 3)])
        {
            var (depth, x, y) = spaces.Deepest(em * ems);
            Assert.True(depth * 1000 <= (row * rows).Milli, $"{page}: white {ems} em wide and {depth} pt deep, to {x}, {y}");
        }
    }
}
