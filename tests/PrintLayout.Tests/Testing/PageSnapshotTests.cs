using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Raster.Comparison;
using PrintLayout.Testing;
using PrintLayout.Tests.Layout;

namespace PrintLayout.Tests.Testing;

/// <summary>What a user's test project gets: verified files beside the test, a message that says what moved, no file left over.</summary>
public sealed class PageSnapshotTests(TestPages pages) : IClassFixture<TestPages>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_first_run_fails_and_a_file_that_is_accepted_passes()
    {
        var page = Page("新闻一则");
        var missing = Assert.Throws<ExpectationException>(() => PageSnapshot.Verify(page, null, TestFile, "First"));
        Assert.Contains("page A2 has no verified geometry yet", missing.Message, StringComparison.Ordinal);
        Assert.Contains("mv ", missing.Message, StringComparison.Ordinal);
        Accept();
        PageSnapshot.Verify(page, null, TestFile, "First");
        Assert.Equal(["SomeTests.First.A2.verified.json"], Files());
    }

    [Fact]
    public void A_page_that_differs_is_told_in_the_words_of_an_editor()
    {
        Verified("Change", Page("新闻一则"));
        var told = Assert.Throws<ExpectationException>(() => PageSnapshot.Verify(Page("新闻两则"), null, TestFile, "Change"));
        Assert.Contains("1. the text changed: “一” became “两” in paragraph 1 of 头条", told.Message, StringComparison.Ordinal);
        Assert.Equal(["SomeTests.Change.A2.received.json", "SomeTests.Change.A2.verified.json"], Files());
        // Put right, the received file goes.
        PageSnapshot.Verify(Page("新闻一则"), null, TestFile, "Change");
        Assert.Equal(["SomeTests.Change.A2.verified.json"], Files());
    }

    [Fact]
    public void Pictures_are_compared_when_a_test_asks_for_them()
    {
        using var pictures = new RasterPictures();
        var settings = new VerifySettings { Pictures = pictures };
        Verified("Picture", Page("新闻一则"), settings);
        Assert.Equal(["SomeTests.Picture.A2.verified.json", "SomeTests.Picture.A2.verified.png"], Files());
        var page = Page("新闻一则");
        var area = page.Geometry.Grid!.TypeArea;
        var tinted = page with
        {
            Items = [new FilledRect(ItemRole.Background, string.Empty, SourceSpan.None, area, Ink.BlackTint(300)), .. page.Items],
            Geometry = PageGeometry.Empty,
        };
        var told = Assert.Throws<ExpectationException>(() => PageSnapshot.Verify(tinted, settings, TestFile, "Picture"));
        Assert.Contains("the picture of page A2 is not as verified: ", told.Message, StringComparison.Ordinal);
        Assert.Contains("1 tint of the page is new", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_no_test_needs_are_listed()
    {
        File.WriteAllText(TestFile, "public void Kept() { }\npublic void Waiting() { }\n");
        Verified("Kept", Page("新闻一则"));
        var kept = Path.Combine(_folder, "SomeTests.Kept.A2.verified.json");
        var waiting = Path.Combine(_folder, "SomeTests.Waiting.A2.verified.json");
        var gone = Path.Combine(_folder, "SomeTests.Gone.A2.verified.json");
        var other = Path.Combine(_folder, "SomeTests.Kept.A3.verified.json");
        foreach (var file in new[] { waiting, gone, other }) File.Copy(kept, file);
        // Waiting has not run here; of Gone there is no method; Kept ran and asked for no page A3.
        Assert.Equal([gone, other], PageSnapshot.Dangling(TestFile));
    }

    [Fact]
    public void This_repository_has_no_verified_file_without_a_test() =>
        Assert.Empty(PageSnapshot.Dangling(Path.Combine(TestPaths.Root, "tests/PrintLayout.Tests/any.cs")));

    [Theory]
    [InlineData("/_/tests/PrintLayout.Tests/Testing/Some.cs")]
    [InlineData("/_/src\\PrintLayout.Testing\\Some.cs")]
    public void Sources_are_found_when_a_build_hides_where_they_lie(string mapped)
    {
        var folder = SourceFolder.OfThisFile(mapped);
        Assert.Equal(Path.GetFullPath(Path.Combine(TestPaths.Root, Path.GetDirectoryName(mapped.Replace('\\', '/'))![3..])),
            Path.GetFullPath(folder));
        Assert.Throws<DirectoryNotFoundException>(() => SourceFolder.OfThisFile("/_/nowhere/Some.cs"));
    }

    private string TestFile => Path.Combine(_folder, "SomeTests.cs");

    private void Verified(string method, PageDisplayList page, VerifySettings? settings = null)
    {
        Assert.Throws<ExpectationException>(() => PageSnapshot.Verify(page, settings, TestFile, method));
        Accept();
    }

    private void Accept()
    {
        foreach (var file in Directory.GetFiles(_folder, "*.received.*"))
            File.Move(file, file.Replace(".received.", ".verified.", StringComparison.Ordinal));
    }

    private string[] Files() => [.. Directory.GetFiles(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private PageDisplayList Page(string text) =>
        pages.Make(new DiagnosticBag(), TestPages.Layout(TestPages.Module("a", 1, 1, 1, 4)),
            TestPages.Article("a", TestPages.Paragraph(text))).Page;
}
