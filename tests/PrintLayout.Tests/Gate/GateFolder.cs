using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate;
using PrintLayout.Tests.Content;

namespace PrintLayout.Tests.Gate;

/// <summary>A paper in a folder of its own: pages with stories and advertisements, and a plan. Layouts are named and not there.</summary>
internal sealed class GateFolder : IDisposable
{
    public const string Date = "2026-11-28";

    /// <summary>The manuscripts of the seed, which are of stories that never happened and are all different.</summary>
    public static readonly string Seeds = Path.Combine(TestPaths.Root, "seeds", "daily", "articles");

    private readonly TempProject _files = new();
    private readonly SortedDictionary<string, (List<string> Articles, List<string> Ads, string More)> _pages = new(StringComparer.Ordinal);

    public string Nameplate { get; set; } = string.Empty;

    public string EditionDate { get; set; } = Date;

    /// <summary>What the plan says beside what every plan must; null for no plan.</summary>
    public string? Plan { get; set; } = "gate: { stops: all }\n";

    public string Sections { get; set; } = "sections: [{ section: 要闻, pages: 1-8 }]\n";

    public string this[string name] => _files[name];

    public static string Long(string what) => string.Concat(Enumerable.Range(0, 12).Select(i =>
        $"{what}第{"一二三四五六七八九十甲乙"[i]}段说的是{what}里的事，{"春夏秋冬东南西北晨昏昼夜"[i]}天有{"船车桥路灯树花鸟鱼虫石水"[i]}经过。"));

    public GateFolder Page(string page, string more = "")
    {
        _pages[page] = ([], [], more);
        return this;
    }

    public GateFolder Story(string page, string id, string headline, string text, string more = "")
    {
        Write(id + ".md", $"---\nheadline: {headline}\n{more}---\n\n{text}\n");
        return Names(page, id + ".md");
    }

    public GateFolder Names(string page, string path)
    {
        if (!_pages.ContainsKey(page)) Page(page);
        _pages[page].Articles.Add(path);
        return this;
    }

    public GateFolder Ad(string page, string ad)
    {
        if (!_pages.ContainsKey(page)) Page(page);
        _pages[page].Ads.Add(ad);
        return this;
    }

    public GateFolder Write(string name, string text)
    {
        _files.With(name, text);
        return this;
    }

    public GateFolder Write(string name, byte[] bytes)
    {
        _files.With(name, bytes);
        return this;
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    public string Save()
    {
        var pages = _pages.Select(page => $"  - page: {page.Key}\n    layout: {page.Key}.yaml\n{page.Value.More}"
            + $"    articles: [{string.Join(", ", page.Value.Articles)}]\n"
            + (page.Value.Ads.Count == 0 ? string.Empty : $"    ads: [{string.Join(", ", page.Value.Ads)}]\n"));
        Write("edition.yaml", $"paper: 澜江日报\ndate: {EditionDate}\n{Nameplate}pages:\n{string.Concat(pages)}");
        if (Plan is null) File.Delete(this["paper.yaml"]);
        else Write("paper.yaml", $"paper: 澜江日报\nmaster: master.yaml\nstyle: style.yaml\n{Sections}{Plan}");
        return this["edition.yaml"];
    }

    public GateOutcome Judge(DateOnly? due = null) => GateRun.Execute(new GateSettings(Save()) { Date = due, Jobs = 2 });

    /// <summary>The findings as <c>PL8101 edition.yaml:5:17 message</c>.</summary>
    public string[] Told(DateOnly? due = null) =>
        [.. Judge(due).Findings.Select(found => TempProject.Code(found, _files.Root + "/") + " " + found.Message)];

    public void AssertNone(params string[] codes)
    {
        var told = Judge().Findings.Where(found => codes.Contains(found.Code) || !found.Code.StartsWith("PL81", StringComparison.Ordinal));
        Assert.Empty(told.Select(DiagnosticFormatter.OneLine));
    }

    public Diagnostic AssertOne(string code)
    {
        var outcome = Judge();
        var found = outcome.Findings.Where(found => found.Code == code).ToList();
        Assert.True(found.Count == 1, string.Join('\n', outcome.Findings.Select(DiagnosticFormatter.OneLine)));
        Assert.NotEqual(0, found[0].Span.Line);
        Assert.NotEmpty(found[0].Hints);
        Assert.True(File.Exists(found[0].Span.File), found[0].Span.ToString());
        return found[0];
    }

    public void Dispose() => _files.Dispose();
}
