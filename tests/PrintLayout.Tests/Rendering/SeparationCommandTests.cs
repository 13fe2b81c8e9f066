using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Rendering;

/// <summary>The files of <c>render --format sep</c>.</summary>
public sealed class SeparationCommandTests
{
    [Fact]
    public void Each_plate_is_a_picture_and_unchanged_pages_are_left_alone()
    {
        using var edition = new SmallEdition();
        Assert.Equal(0, edition.Render(Plates));
        Assert.Equal(["A1-C.png", "A1-K.png", "A1-M.png", "A1-Y.png", "A1-ink.png"], NamesIn(edition));
        var first = BytesIn(edition);
        var written = File.GetLastWriteTimeUtc(Path.Combine(edition.Output, "A1-K.png"));
        Assert.Equal(0, edition.Render(Plates));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(edition.Output, "A1-K.png")));
        // A plate that was taken away is written again, with the same bytes.
        File.Delete(Path.Combine(edition.Output, "A1-K.png"));
        Assert.Equal(0, edition.Render(Plates));
        Assert.Equal(first, BytesIn(edition));
        Assert.Equal(0, edition.Render(request => Plates(request) with { Ppi = 50 }));
        Assert.NotEqual(first[1], BytesIn(edition)[1]);
    }

    [Fact]
    public void A_spot_ink_names_its_picture_without_what_no_disk_takes()
    {
        using var edition = new SmallEdition();
        var master = edition.Read("masters/broadsheet.yaml");
        Assert.DoesNotContain("\ninks:", master, StringComparison.Ordinal);
        edition.Write("masters/broadsheet.yaml", master
            + "\ninks:\n  red: { spot: PANTONE 186/C, as: C0 M100 Y81 K4 }\n  other: { spot: 'PANTONE 186:C', as: C0 M100 Y81 K4 }\n");
        edition.Write("page.yaml", SmallEdition.Layout("one", "1-2", "1-12") + "    tint: red 20%\n"
            + SmallEdition.Module("two", "3-4", "1-12", "    tint: other 20%\n"));
        Assert.True(edition.Render(Plates) == 0, edition.Messages);
        Assert.Equal(
            ["A1-C.png", "A1-K.png", "A1-M.png", "A1-Y.png", "A1-ink.png", "A1-spot-PANTONE 186_C-2.png", "A1-spot-PANTONE 186_C.png"],
            NamesIn(edition));
    }

    [Fact]
    public void A_page_whose_picture_would_be_a_plate_of_another_is_refused()
    {
        using var edition = new SmallEdition();
        edition.Write("edition.yaml", "paper: 样报\ndate: 2026-01-20\npages:\n"
            + "  - page: A1\n    layout: page.yaml\n    articles: [one.md, two.md]\n"
            + "  - page: A1-K\n    layout: page.yaml\n    articles: [one.md, two.md]\n");
        Assert.NotEqual(0, edition.Render(request => request with { Formats = ["png", "sep"], Ppi = 36 }));
        Assert.Contains("PL4031", edition.Messages, StringComparison.Ordinal);
    }

    private static RenderRequest Plates(RenderRequest request) => request with { Formats = ["sep"], Ppi = 36, KeepsRecords = true };

    private static string[] NamesIn(SmallEdition edition) =>
        [.. Directory.GetFiles(edition.Output, "*.png").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static byte[][] BytesIn(SmallEdition edition) =>
        [.. NamesIn(edition).Select(name => File.ReadAllBytes(Path.Combine(edition.Output, name)))];
}
