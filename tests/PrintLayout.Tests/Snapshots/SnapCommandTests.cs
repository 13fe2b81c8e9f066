using PrintLayout.Diagnostics;

namespace PrintLayout.Tests.Snapshots;

/// <summary>The <c>snap</c> command over the sample edition: what it says of a change, and with which code it ends.</summary>
[Slow]
public sealed class SnapCommandTests : IDisposable
{
    private readonly SnapEdition _edition = new();

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void The_first_run_fails_and_shows_what_to_approve()
    {
        Assert.Equal(5, _edition.Test());
        Assert.Contains("A2: nothing approved yet", _edition.Output, StringComparison.Ordinal);
        Assert.Contains("printlayout snap approve", _edition.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_edition.Snapshots));
        Assert.Equal(0, _edition.Approve());
        Assert.Equal(["A2.digests.json", "A2.geometry.json", "A2.page.json.br", "A2.png"], Files());
        Assert.Equal(0, _edition.Test());
        Assert.Equal("A2: same\n", _edition.Output);
    }

    [Fact]
    public void A_comma_is_named_with_the_lines_that_it_moves()
    {
        _edition.Approve();
        var back = _edition.Change("seeds/a2/articles/hisense.md", "如今，在海信视像青岛工厂", "如今，在海信视像青岛、工厂");
        Assert.Equal(5, _edition.Test());
        Assert.Contains("A2: 1 change\n", _edition.Output, StringComparison.Ordinal);
        Assert.Contains(
            "1. the text changed: a 、 was added in paragraph 2 of 海信视像: line 8 now ends in 、 instead of 工, 2 lines moved", _edition.Output,
            StringComparison.Ordinal);
        Assert.Contains("hisense.md:10", _edition.Output, StringComparison.Ordinal);
        back();
        Assert.Equal(0, _edition.Test());
    }

    [Fact]
    public void A_gutter_is_named_first()
    {
        _edition.Approve();
        var back = _edition.Change("layouts/masters/broadsheet.yaml", "\ngutter: 1em", "\ngutter: 0.95em");
        Assert.Equal(5, _edition.Test());
        Assert.Contains("  1. the gutter changed from 9 pt to 8.55 pt\n", _edition.Output, StringComparison.Ordinal);
        Assert.Contains("AI迈入“技术+资本” moved", _edition.Output, StringComparison.Ordinal);
        back();
        Assert.Equal(0, _edition.Test());
    }

    [Fact]
    public void A_headline_size_is_named_with_its_story()
    {
        _edition.Approve();
        var back = _edition.Change("layouts/a2.yaml", "size: 18pt-26pt", "size: 18pt-20pt");
        Assert.Equal(5, _edition.Test());
        Assert.Contains("the headline size of 海信视像 changed from 22 pt to 20 pt", _edition.Output, StringComparison.Ordinal);
        back();
        Assert.Equal(0, _edition.Test());
    }

    [Fact]
    public void A_font_file_is_named_by_its_digest_even_when_no_glyph_changes()
    {
        var fonts = _edition.PathOf("fonts");
        Directory.CreateDirectory(fonts);
        foreach (var file in Directory.GetFiles(Path.Combine(TestPaths.Root, "fonts")))
            File.Copy(file, Path.Combine(fonts, Path.GetFileName(file)));
        _edition.Fonts = TestFonts.Bundled with { Manifest = Path.Combine(fonts, "fonts.yaml") };
        _edition.Approve();
        var face = Path.Combine(fonts, Path.GetFileName(TestFonts.PathOf(TestFonts.Serif)));
        var bytes = File.ReadAllBytes(face);
        // Bytes behind the tables are nobody's: every glyph is drawn as before.
        File.WriteAllBytes(face, [.. bytes, 0, 0, 0, 0]);
        Assert.Equal(5, _edition.Test(_edition.PathOf("report.html")));
        Assert.Contains("1. the font file of NotoSerifSC-Regular changed: its SHA-256 is ", _edition.Output, StringComparison.Ordinal);
        Assert.Contains("A2: 1 change\n", _edition.Output, StringComparison.Ordinal);
        Assert.Contains("cannot be drawn again", File.ReadAllText(_edition.PathOf("report.html")), StringComparison.Ordinal);
        File.WriteAllBytes(face, bytes);
        Assert.Equal(0, _edition.Test());
    }

    [Fact]
    public void Nothing_is_approved_while_a_page_has_errors()
    {
        _edition.Approve();
        var before = File.ReadAllText(Path.Combine(_edition.Snapshots, "A2.geometry.json"));
        _edition.Change("seeds/a2/articles/hisense.md", "headline:", "headlime:");
        Assert.Equal(1, _edition.Approve());
        Assert.Contains("nothing was approved, because A2 has errors", _edition.Messages, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(_edition.Snapshots, "A2.geometry.json")));
        Assert.Equal(1, _edition.Test());
    }

    [Fact]
    public void What_is_kept_of_a_page_that_is_gone_is_listed_and_cleaned()
    {
        _edition.Approve();
        _edition.Change("seeds/a2/edition.yaml", "page: A2", "page: A3");
        Assert.Equal(5, _edition.Test());
        Assert.Contains("A2: approved, but the edition has no such page", _edition.Output, StringComparison.Ordinal);
        Assert.Equal(0, _edition.Clean());
        Assert.False(Directory.Exists(_edition.Snapshots));
    }

    [Fact]
    public void An_edition_that_cannot_be_read_makes_nothing_stale()
    {
        _edition.Approve();
        _edition.Change("seeds/a2/edition.yaml", "pages:", "pages: [");
        Assert.Equal(4, _edition.Clean());
        Assert.Equal(4, Files().Length);
    }

    [Fact]
    public void A_damaged_file_is_named_and_is_no_difference()
    {
        _edition.Approve();
        File.WriteAllText(Path.Combine(_edition.Snapshots, "A2.geometry.json"), "{");
        Assert.Equal(4, _edition.Test());
        Assert.Contains(DiagnosticCodes.SnapshotUnreadable, _edition.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void References_are_small_and_the_same_every_time()
    {
        _edition.Approve();
        Assert.All(Directory.GetFiles(_edition.Snapshots), file => Assert.InRange(new FileInfo(file).Length, 1, 72 * 1024));
        var before = Directory.GetFiles(_edition.Snapshots).ToDictionary(file => file, File.ReadAllBytes);
        Directory.Delete(_edition.Snapshots, recursive: true);
        _edition.Approve();
        Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllBytes(file.Key)));
    }

    private string[] Files() =>
        [.. Directory.GetFiles(_edition.Snapshots).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
