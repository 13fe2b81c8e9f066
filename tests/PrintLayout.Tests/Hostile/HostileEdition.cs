using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Tests.Content;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Hostile;

/// <summary>
/// An edition of two pages that share no file: A1 with stories one and two is spoiled by a test, A2 with story three must come out
/// whatever happens to A1.
/// </summary>
internal sealed class HostileEdition : IDisposable
{
    public HostileEdition()
    {
        Small = new SmallEdition();
        Small.Write("masters/other.yaml", Small.Read("masters/broadsheet.yaml"));
        Small.Write("styles/other.yaml", Small.Read("styles/daily.yaml"));
        Small.Write("three.md", "---\nheadline: 三条\n---\n" + new string('新', 60) + "。\n");
        Small.Write("other.yaml", SmallEdition.Layout("three", "1-2", "1-12").Replace("broadsheet", "other", StringComparison.Ordinal)
            .Replace("daily", "other", StringComparison.Ordinal));
        Small.Write(
            "edition.yaml",
            "paper: 样报\ndate: 2026-01-20\npages:\n  - page: A1\n    layout: page.yaml\n    articles: [one.md, two.md]\n  - page: A2\n"
                + "    layout: other.yaml\n    articles: [three.md]\n");
    }

    public SmallEdition Small { get; }

    /// <summary>Puts something else in place of a stretch of a file.</summary>
    public HostileEdition Change(string file, string old, string with)
    {
        var text = Small.Read(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Small.Write(file, text.Replace(old, with, StringComparison.Ordinal));
        return this;
    }

    /// <summary>
    /// Makes the edition up; holds its errors against those expected, as <c>PL1004 file:line:column</c>, and the exit code.
    /// </summary>
    public void Expect(int code, params string[] errors)
    {
        using var rendered = Small.Compose();
        var all = rendered.Diagnostics.Concat(rendered.Pages.SelectMany(page => page.Diagnostics)).ToList();
        var found = all.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.Equal(errors, found.Select(d => Code(d)));
        Assert.All(found, d => Assert.NotEmpty(d.Hints));
        Assert.Equal(code, ExitCodes.For(all));
        // What spoils a file of A1 spoils no other page.
        if (!errors[0].Contains(" edition.yaml:1:", StringComparison.Ordinal) && code != 0)
            Assert.Contains(rendered.Pages, page => page is { Name: "A2", IsSound: true });
    }

    /// <summary>A finding as <c>PL1004 file:line:column</c>.</summary>
    public string Code(Diagnostic finding) => TempProject.Code(finding, Small.PathOf("edition.yaml")[..^"edition.yaml".Length]);

    public void Dispose() => Small.Dispose();
}
