using PrintLayout.Cli.Runs;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Requests;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Rendering;

/// <summary>A small edition of one page and two stories in a folder of its own; tests spoil one file of it and render.</summary>
internal sealed class SmallEdition : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public SmallEdition()
    {
        foreach (var name in new[] { "masters/broadsheet.yaml", "styles/daily.yaml" })
            Write(name, File.ReadAllText(Path.Combine(TestPaths.Root, "layouts", name)));
        Write("one.md", "---\nheadline: 头条\n---\n" + new string('新', 60) + "。\n");
        Write("two.md", "---\nheadline: 二条\n---\n" + new string('闻', 60) + "。\n");
        Write("page.yaml", Layout("one", "1-2", "1-12") + Module("two", "3-4", "1-12"));
        Write("edition.yaml", "paper: 样报\ndate: 2026-01-20\npages:\n  - page: A1\n    layout: page.yaml\n    articles: [one.md, two.md]\n");
    }

    public string Messages { get; private set; } = string.Empty;

    public string Output => Path.Combine(_root, "out");

    public static string Layout(string article, string columns, string rows) =>
        "master: masters/broadsheet.yaml\nstyle: styles/daily.yaml\nmodules:\n" + Module(article, columns, rows);

    public static string Module(string article, string columns, string rows, string more = "") =>
        $"  - article: {article}\n    columns: {columns}\n    rows: {rows}\n{more}";

    public SmallEdition Write(string name, string text)
    {
        var path = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public SmallEdition Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(_root, name), bytes);
        return this;
    }

    public string PathOf(string name) => Path.Combine(_root, name).Replace('\\', '/');

    public string Read(string name) => File.ReadAllText(Path.Combine(_root, name));

    public void Remove(string name) => File.Delete(Path.Combine(_root, name));

    public int Render(Func<RenderRequest, RenderRequest>? change = null) =>
        Run(change, (settings, output, messages) => new RenderRun(settings, output, messages).Execute());

    /// <summary>Checks the edition as <c>check</c> does.</summary>
    public int Check() => Run(
        null, (settings, output, messages) => new CheckRun(settings with { Formats = ["pdf"] }, fix: false, output, messages).Execute());

    /// <summary>Composes the edition without writing anything.</summary>
    public RenderedEdition Compose() => EditionRenderer.Render(
        Path.Combine(_root, "edition.yaml"), TestFonts.Bundled, LayoutLimits.Default);

    /// <summary>The pages' files, without the report.</summary>
    public string[] Files() => Directory.Exists(Output)
        ? [.. Directory.GetFiles(Output).Select(path => Path.GetFileName(path)).Where(name => name != "report.json")
            .Order(StringComparer.Ordinal)]
        : [];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private int Run(Func<RenderRequest, RenderRequest>? change, Func<RenderRequest, TextWriter, TextWriter, int> run)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var settings = new RenderRequest([Path.Combine(_root, "edition.yaml")], Output, 36, TestFonts.Bundled);
        var code = run(change?.Invoke(settings) ?? settings, output, messages);
        Messages = messages.ToString().Replace(_root.Replace('\\', '/') + "/", string.Empty, StringComparison.Ordinal);
        return code;
    }
}
