using PrintLayout.Production;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Signing;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Tests.Signing;

/// <summary>A small edition of two pages that a test changes, proofs and signs.</summary>
internal sealed class SignEdition : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("printlayout-sign-").FullName;

    public SignEdition()
    {
        var example = Path.Combine(TestPaths.Root, "docs", "example");
        Directory.CreateDirectory(PathOf("styles"));
        foreach (var style in Directory.GetFiles(Path.Combine(TestPaths.Root, "layouts", "styles")))
            File.Copy(style, PathOf("styles/" + Path.GetFileName(style)));
        Write("printlayout.yaml", string.Empty);
        File.Copy(Path.Combine(example, "sheet.yaml"), PathOf("sheet.yaml"));
        var layout = File.ReadAllText(Path.Combine(example, "layout.yaml"))
            .Replace("../../layouts/", string.Empty, StringComparison.Ordinal);
        foreach (var page in new[] { 1, 2 })
        {
            Write($"layout{page}.yaml", layout.Replace("article: port", $"article: port{page}", StringComparison.Ordinal));
            File.Copy(Path.Combine(example, "port.md"), PathOf($"port{page}.md"));
        }

        Write("day.yaml", """
            paper: 海港日报
            date: 2026-01-20
            pages:
              - { page: A1, layout: layout1.yaml, articles: [port1.md] }
              - { page: A2, layout: layout2.yaml, articles: [port2.md] }

            """);
    }

    public string Root => _root;

    public string Edition => PathOf("day.yaml");

    public string Proofs => PathOf("day.proofs");

    public string LogOf(string page) => Path.Combine(Proofs, page + ".jsonl");

    public string PathOf(string name) => Path.Combine(_root, name);

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    /// <summary>Replaces the first place of a text in a file.</summary>
    public void Change(string name, string old, string now)
    {
        var text = File.ReadAllText(PathOf(name));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} has no {old}");
        Write(name, text[..at] + now + text[(at + old.Length)..]);
    }

    public SignOffRequest Request(string pages = "A1-A2") => new([Edition])
    {
        Pages = PageSelection.TryParse(pages)!,
        Fonts = TestFonts.Bundled,
    };

    public ProofOutcome Proof(string pages = "A1-A2", bool all = false, int? round = null, string folder = "proofs") =>
        ProofRun.Run(new ProofRequest(Request(pages) with { Time = "2026-01-19 22:40", By = "李校" }, PathOf(folder))
        {
            All = all,
            Round = round,
            Ppi = 30,
        });

    public SignOutcome Sign(string page, string by = "王编", string role = "主编", bool withdraw = false, string digest = "") =>
        SignRun.Run(new SignRequest(Request(page) with { By = by, Time = "2026-01-19 23:05" })
        {
            Role = role,
            Withdraws = withdraw,
            Digest = digest,
        });

    public BoardPage Board(string page) => Assert.Single(Assert.Single(SignOffBoard.Of(Request(page)).Editions).Pages);

    public PageSignOffState? StateOf(string page) => Board(page).State;

    /// <summary>Renders for the press.</summary>
    public RunOutcome Render(bool signed = true, params string[] formats)
    {
        using var session = new Session();
        return session.Render(new RenderRequest([Edition], PathOf("out"), 30, TestFonts.Bundled)
        {
            Formats = formats.Length == 0 ? ["pdf"] : [.. formats],
            SignedOnly = signed,
        });
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
