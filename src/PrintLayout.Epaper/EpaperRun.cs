using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Epaper.Days;
using PrintLayout.Epaper.Feeds;
using PrintLayout.Epaper.Output;
using PrintLayout.Epaper.Reading;
using PrintLayout.Epaper.Site;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Inputs;
using PrintLayout.Sources;

namespace PrintLayout.Epaper;

/// <summary>Makes the electronic edition of editions, in the folder of a site that may have other days already.</summary>
public sealed class EpaperRun
{
    private const string HouseFolder = "epaper";
    private static readonly string[] Logos = ["logo.svg", "logo.png"];
    private readonly EpaperRequest _request;
    private readonly DiagnosticBag _sink = [];
    private readonly SiteFolder _site;
    private readonly SortedDictionary<string, DayRecord> _made = new(StringComparer.Ordinal);
    private SiteFrame? _frame;
    private int _pages;

    private EpaperRun(EpaperRequest request) => (_request, _site) = (request, new SiteFolder(request.Output, _sink));

    /// <summary>Makes the site.</summary>
    /// <param name="request">What is asked for.</param>
    public static EpaperOutcome Run(EpaperRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var run = new EpaperRun(request);
        foreach (var input in InputFinder.Find(request.Inputs, run._sink)) run.Add(input.Path);
        run.Finish();
        return new EpaperOutcome(
            [.. run._made.Keys], run._pages, run._made.Values.Sum(day => day.Stories.Length), run._site.Written, run._site.Unchanged,
            run._site.Removed, [.. run._sink]);
    }

    private void Add(string path)
    {
        var found = new DiagnosticBag();
        if (OpenEdition.Read(path, found, LayoutLimits.Default) is not { } open)
        {
            foreach (var finding in found) _sink.Report(finding);
            return;
        }

        if (_made.ContainsKey(EpaperDay.FolderOf(open.Edition.Date)))
        {
            _sink.Report(Diagnostic.Error(
                DiagnosticCodes.DayTwice, SourceSpan.OfFile(path),
                $"another edition of this run is of {EpaperDay.FolderOf(open.Edition.Date)}, too", "give each its own site"));
            return;
        }

        using var rendered = EditionRenderer.Render(open, found, _request.Fonts, LayoutLimits.Default);
        foreach (var finding in rendered.Diagnostics.Concat(rendered.Pages.SelectMany(page => page.Diagnostics))) _sink.Report(finding);
        var day = new ReadDay(open, rendered, _request.Day ?? open.Edition.Date, _request.ShowsAds, _sink).Make();
        if (day.Pages.IsEmpty) return;
        _frame = FrameOf(day, Path.GetDirectoryName(Path.GetFullPath(path))!);
        _made[day.Folder] = new DayFiles(_frame, _site, _sink).Write(day, RecordOf(day.Folder));
        _pages += day.Pages.Length;
    }

    private SiteFrame FrameOf(EpaperDay day, string folder)
    {
        var house = _request.House ?? Path.Combine(folder, HouseFolder);
        var hasStyle = CopyHouse(house, "style.css", "house.css");
        var logo = Logos.FirstOrDefault(name => CopyHouse(house, name, name));
        return new SiteFrame(day.Paper, day.Language, _request.Address, hasStyle, logo);
    }

    private bool CopyHouse(string house, string name, string target)
    {
        var path = Path.Combine(house, name);
        if (!File.Exists(path)) return false;
        try
        {
            _site.Write(target, File.ReadAllBytes(path));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _sink.Report(Diagnostic.Error(
                DiagnosticCodes.FileUnreadable, SourceSpan.OfFile(path), $"the file cannot be read: {e.Message}", "check its rights"));
            return false;
        }
    }

    private void Finish()
    {
        if (_frame is not { } frame) return;
        var days = _site.Days().Select(folder => _made.GetValueOrDefault(folder) ?? RecordOf(folder)).OfType<DayRecord>()
            .Reverse().ToImmutableArray();
        foreach (var name in SiteAssets.Names) _site.Write(name, SiteAssets.Bytes(name));
        var calendar = new CalendarHtml(frame);
        _site.Write("index.html", calendar.Of(days));
        _site.Write("search.html", calendar.Search(days));
        _site.Write("feed.xml", AtomFeed.Of(days, _request.Address));
        if (_request.Address is { } address) _site.Write("sitemap.xml", AtomFeed.Sitemap(days, address));
    }

    private DayRecord? RecordOf(string folder)
    {
        if (_site.Read($"{folder}/{DayRecord.File}") is not { } bytes) return null;
        if (DayRecord.Read(bytes) is { } record && EpaperDay.FolderOf(record.Date) == folder) return record;
        _sink.Report(Diagnostic.Warning(
            DiagnosticCodes.DayRecordUnreadable, SourceSpan.OfFile(Path.Combine(_request.Output, folder, DayRecord.File)),
            "the record of the day cannot be read; the day is left out of calendar, feed and search", "make the day again"));
        return null;
    }
}
