using Microsoft.Extensions.FileSystemGlobbing;

namespace PrintLayout.Tests.Documents;

/// <summary>No line is longer than 140 characters, so that two files fit side by side. Rows of Markdown tables may be.</summary>
public sealed class LineLengthTests
{
    private const int Most = 140;

    private static readonly string[] Kinds = [".cs", ".yaml", ".yml", ".sh", ".md", ".ci/run", "Containerfile"];

    // Tables that a program made, data of others, and manuscripts, in which a line is a paragraph.
    private static readonly string[] Exempt =
        ["**/Generated/**", "**/Data/**", "seeds/**/articles/**", "layouts/**/articles/**", "src/**/Starter/articles/**"];

    [Fact]
    public void No_line_is_too_long() =>
        Findings.AssertNone(Measured(CommittedFiles.Ending(Kinds)).SelectMany(path => TooLong(path, CommittedFiles.Read(path))));

    [Fact]
    public void A_line_of_141_characters_is_found()
    {
        Assert.Equal("a.cs:2: 141 characters", Assert.Single(TooLong("a.cs", $"{new string('a', 140)}\n{new string('a', 141)}\n")));
        Assert.Equal("a.md:1: 141 characters", Assert.Single(TooLong("a.md", new string('字', 141))));
        Assert.Single(TooLong("a.yaml", $"| {new string('a', 140)} |"));
    }

    [Fact]
    public void Rows_of_tables_and_characters_outside_the_plane_are_not()
    {
        Assert.Empty(TooLong("a.md", $"| {new string('a', 140)} |"));
        Assert.Empty(TooLong("a.cs", string.Concat(Enumerable.Repeat("𠀀", 140)) + "\r\n"));
    }

    [Fact]
    public void Generated_code_data_and_manuscripts_are_not_measured()
    {
        string[] measured = ["src/A/Text/Data.cs", "docs/a.md", "layouts/masters/a.yaml"];
        string[] exempt = ["src/A/Generated/B.cs", "src/A/Data/README.md", "seeds/x/articles/a.md", "src/A/Starter/articles/lead.md"];
        Assert.Equal(measured, Measured([.. measured, .. exempt]));
    }

    private static IEnumerable<string> Measured(IEnumerable<string> paths)
    {
        var exempt = new Matcher(StringComparison.Ordinal);
        exempt.AddIncludePatterns(Exempt);
        return paths.Where(path => !exempt.Match(path).HasMatches);
    }

    private static IEnumerable<string> TooLong(string path, string text) =>
        from line in Markdown.Lines(text)
        let length = line.Text.EnumerateRunes().Count()
        where length > Most && !(path.EndsWith(".md", StringComparison.Ordinal) && Markdown.IsTable(line.Text))
        select $"{path}:{line.Number}: {length} characters";
}
