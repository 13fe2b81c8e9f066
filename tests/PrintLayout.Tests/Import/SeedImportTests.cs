namespace PrintLayout.Tests.Import;

/// <summary>The sample page's manuscripts are what the import makes of its source, but for the edits named in seeds/README.md.</summary>
public sealed class SeedImportTests
{
    private static readonly string[] Ids = ["ai-listings", "hisense", "shen-qinglin", "ai-industry", "nie-yu"];

    private static string Folder => Path.Combine(TestPaths.Root, "seeds/a2");

    [Fact]
    public void The_manuscripts_are_the_imports_with_headline_breaks()
    {
        var page = new ImportedPage(File.ReadAllBytes(Path.Combine(Folder, "source.txt")), "source.txt");

        Assert.Equal(Ids.Length, page.Result.Articles.Length);
        for (var i = 0; i < Ids.Length; i++)
        {
            var manuscript = File.ReadAllText(Path.Combine(Folder, "articles", Ids[i] + ".md"));
            Assert.Equal(manuscript.Replace("|", string.Empty, StringComparison.Ordinal), page.Result.Articles[i].Text);
        }
    }

    [Fact]
    public void What_is_doubtful_on_the_page_is_flagged_and_nothing_else()
    {
        var page = new ImportedPage(File.ReadAllBytes(Path.Combine(Folder, "source.txt")), "source.txt");

        Assert.Equal(
            ["likely uncertain-byline 85", "likely found-headline 157", "likely found-byline 159", "likely found-byline 161"], page.Flags);
        // The nine cuts of seeds/README.md, certain all of them.
        Assert.Equal(
            [31, 41, 49, 73, 79, 83, 99, 107, 117],
            page.Result.Notes.Where(note => note.Rule == "joined-paragraph").Select(note => note.Span.Line));
    }
}
