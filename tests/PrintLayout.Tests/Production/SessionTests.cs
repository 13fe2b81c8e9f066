using PrintLayout.Diagnostics;
using PrintLayout.Production;
using PrintLayout.Production.Editions;
using PrintLayout.Production.House;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Records;
using PrintLayout.Production.Requests;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Production;

/// <summary>A session over passes: what it keeps, what it drops, and that no byte depends on either.</summary>
public sealed class SessionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("session").FullName;

    public SessionTests() => Assert.NotEmpty(StarterProject.Create(_folder, "tabloid", new DiagnosticBag(), out _));

    private string Edition => Path.Combine(_folder, "edition.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_changed_headline_gives_the_bytes_of_a_session_that_never_saw_the_old_one()
    {
        using var session = new Session();
        Assert.True(Render(session, "kept").IsSound);
        var before = Bytes("kept");
        Change("articles/lead.md", "从一篇文稿|到一个版面", "一篇文稿|一个版面");
        Assert.True(Render(session, "kept").IsSound);
        using var other = new Session { KeepsPasses = false };
        Assert.True(Render(other, "fresh").IsSound);
        Assert.NotEqual(before, Bytes("kept"));
        Assert.Equal(Bytes("fresh"), Bytes("kept"));
    }

    [Fact]
    public void An_article_is_read_again_only_after_its_manuscript_has_changed()
    {
        var freshness = new FileFreshness(TimeProvider.System);
        var cache = new ArticleCache(freshness);
        freshness.BeginPass();
        var (lead, second) = (Read(cache, "lead"), Read(cache, "second"));
        Change("articles/second.md", "headline:", "kicker: 新的引题\nheadline:");
        freshness.BeginPass();
        cache.DropStale();
        Assert.Same(lead, Read(cache, "lead"));
        Assert.NotSame(second, Read(cache, "second"));
    }

    [Fact]
    public void What_is_wrong_with_the_request_is_among_the_findings()
    {
        using var session = new Session();
        Assert.Contains(
            session.Render(
                new RenderRequest("no-such.yaml", Path.Combine(_folder, "none")), stop: TestContext.Current.CancellationToken).Diagnostics,
            finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Contains(
            session.Render(new RenderRequest(Edition, "{nothing}/x.pdf"), stop: TestContext.Current.CancellationToken).Diagnostics,
            finding => finding.Code == DiagnosticCodes.CannotWrite);
    }

    private RunOutcome Render(Session session, string output) =>
        session.Render(new RenderRequest([Edition], Path.Combine(_folder, output), 36, TestFonts.Bundled) { Formats = ["pdf"] });

    private string Bytes(string output) =>
        Convert.ToHexString(File.ReadAllBytes(Directory.GetFiles(Path.Combine(_folder, output), "*.pdf").Single()));

    private void Change(string file, string old, string now)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    private Copy.Article? Read(ArticleCache cache, string name) => cache.Read(
        Path.Combine(_folder, $"articles/{name}.md"), name, _folder, new DiagnosticBag(), LayoutLimits.Default,
        SourceSpan.None, new FileLog());
}
