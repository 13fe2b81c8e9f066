namespace PrintLayout.Tests.Documents;

/// <summary>Links from one file of the repository to another lead somewhere, to headings too.</summary>
public sealed class LinkTests
{
    [Fact]
    public void Every_link_inside_the_repository_leads_to_a_file_or_heading() =>
        Findings.AssertNone(CommittedFiles.Ending(".md").SelectMany(path => Dead(path, CommittedFiles.Read(path))));

    [Theory]
    [InlineData("[gone](gone.md)", "docs/install.md:1: gone.md")]
    [InlineData("see\n[up](../nowhere/README.md)", "docs/install.md:2: ../nowhere/README.md")]
    [InlineData("![a picture](none.png)", "docs/install.md:1: none.png")]
    [InlineData("[a heading](performance.md#no-such-heading)", "docs/install.md:1: performance.md#no-such-heading")]
    [InlineData("[here](#no-such-heading)", "docs/install.md:1: #no-such-heading")]
    [InlineData("[out](../../elsewhere.md)", "docs/install.md:1: ../../elsewhere.md")]
    [InlineData("[definition]: gone.md", "docs/install.md:1: gone.md")]
    public void A_dead_link_is_found(string text, string finding) => Assert.Equal(finding, Assert.Single(Dead("docs/install.md", text)));

    [Theory]
    [InlineData("[a page](performance.md), [a folder](scale-out), [up](../README.md)")]
    [InlineData("[web](https://example.org/none.md), [mail](mailto:a@example.org)")]
    [InlineData("# Here and there\n[here](#here-and-there)")]
    [InlineData("`[a](none.md)`\n```\n[a](none.md)\n```")]
    public void A_live_link_is_not(string text) => Assert.Empty(Dead("docs/install.md", text));

    private static IEnumerable<string> Dead(string path, string text) =>
        from line in Markdown.Prose(text)
        from target in Markdown.Targets(line.Text)
        where !IsOutside(target) && !Leads(path, text, target)
        select $"{path}:{line.Number}: {target}";

    private static bool IsOutside(string target) => Uri.TryCreate(target, UriKind.Absolute, out var address) && !address.IsFile;

    private static bool Leads(string path, string text, string target)
    {
        var parts = Uri.UnescapeDataString(target).Split('#', 2);
        if (parts[0].Length > 0)
        {
            var full = Path.GetFullPath(Path.Combine(TestPaths.Root, Path.GetDirectoryName(path)!, parts[0]));
            path = Path.GetRelativePath(TestPaths.Root, full).Replace('\\', '/');
            if (!CommittedFiles.HaveFileOrFolder(path)) return false;
            if (parts.Length == 1) return true;
            if (!CommittedFiles.All.Contains(path)) return false;
            text = CommittedFiles.Read(path);
        }

        return Markdown.Anchors(text).Contains(parts[1]);
    }
}
