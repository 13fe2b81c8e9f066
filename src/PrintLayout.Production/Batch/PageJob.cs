using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Records;
using PrintLayout.Production.Reports;

namespace PrintLayout.Production.Batch;

/// <summary>A page of a run while it is being made.</summary>
/// <param name="planned">The page.</param>
internal sealed class PageJob(PlannedPage planned)
{
    public PlannedPage Planned => planned;

    /// <summary>The page as made; null before that, and when it was dropped.</summary>
    public RenderedPage? Rendered { get; set; }

    /// <summary>What its writers found.</summary>
    public DiagnosticBag Sink { get; } = [];

    /// <summary>What its writers found, with what the page accepts as infos.</summary>
    public ImmutableArray<Diagnostic> Found => Acceptances.Apply([.. Sink], planned.Page.Accept.Codes);

    public List<WrittenFile> Files { get; } = [];

    public List<StageTime> Times { get; } = [];

    /// <summary>All files it depends on.</summary>
    public ImmutableArray<string> Inputs { get; set; } = [];

    /// <summary>Files of several pages that are not done with.</summary>
    public int OpenGroups { get; set; }

    /// <summary>Whether its own files are written, or nothing can be written for it.</summary>
    public bool IsFinished { get; set; }

    /// <summary>Whether the run ended before it.</summary>
    public bool IsDropped { get; set; }

    public bool IsSound => Rendered is { IsSound: true } && !Sink.HasErrors;

    /// <summary>Lets go of what is drawn: what is told of the page does not need it.</summary>
    public void ReleaseDrawing()
    {
        if (Rendered is { Made: { } made })
            Rendered = Rendered with { Made = made with { Page = made.Page with { Items = [], Geometry = PageGeometry.Empty } } };
    }

    /// <summary>What became of it.</summary>
    /// <param name="edition">Index of its edition in the run.</param>
    public PageOutcome ToOutcome(int edition)
    {
        var record = planned.Record;
        if (Rendered is null && record is not null && !Sink.HasErrors && !IsDropped)
        {
            return new PageOutcome(edition, planned.Index, planned.Name, PageStatus.Unchanged, [.. record.Files.Select(OfStamp), .. Files],
                [.. record.Diagnostics, .. Found])
            {
                Layout = record.Layout,
                Numbers = record.Numbers,
                Inputs = [.. record.Inputs.Select(stamp => stamp.Path)],
            };
        }

        var unchanged = record?.Files.Select(OfStamp) ?? [];
        var verdict = IsDropped ? PageStatus.Dropped : !IsSound ? PageStatus.Failed : PageStatus.Ok;
        var report = Rendered?.Made?.Report;
        return new PageOutcome(
            edition, planned.Index, planned.Name, verdict, [.. unchanged, .. Files], [.. Rendered?.Diagnostics ?? [], .. Found])
        {
            Stale = verdict == PageStatus.Ok ? [] : StaleFiles(),
            Times = [.. Times],
            Inputs = Inputs,
            Layout = report is null ? default(ReadOnlyMemory<byte>) : PageReportWriter.ToJson(report),
            Numbers = report is null ? null : PageReportWriter.NumbersOf(report),
        };
    }

    private ImmutableArray<string> StaleFiles() =>
        [.. planned.Files.Select(file => file.Path).Where(path => !Files.Exists(file => file.Path == path) && File.Exists(path))];

    private WrittenFile OfStamp(FileStamp stamp) =>
        new(planned.Files.FirstOrDefault(file => Path.GetFullPath(file.Path) == stamp.Path)?.Path ?? stamp.Path,
            stamp.Length, stamp.Sha256);
}
