using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Archives;
using PrintLayout.Production.Gate.Cases;
using PrintLayout.Production.Gate.Checks;

namespace PrintLayout.Production.Gate;

/// <summary>
/// The gate before the press: looks across a whole edition for what papers count as grave faults (差错). Nothing is written but the
/// archive, when the caller asks for it.
/// </summary>
public static class GateRun
{
    private static readonly ImmutableArray<IGateCheck> Checks =
        [
            new RepeatedStories(), new RepeatedPictures(), new HeadsOverOtherText(), new IssueNumbers(), new TypedDates(),
            new PageCounts(), new PageNamesInOrder(), new Jumps(), new NamedPages(), new BookedAds(), new ImprintItems(),
            new ListedWords(), new PostsOfNames(), new NameOrders(), new Unfinished(),
        ];

    /// <summary>Judges an edition. User input never throws: what is wrong with it is among the findings.</summary>
    /// <param name="settings">What is asked for.</param>
    /// <param name="stop">Ends the run.</param>
    public static GateOutcome Execute(GateSettings settings, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.Jobs);
        var sink = new DiagnosticBag();
        if (new GateOpening(settings, sink, stop).Open() is not { } opened) return new GateOutcome([.. sink]);
        var found = new GateFindings(opened.Gate, opened.Accepted);
        foreach (var check in Checks) check.Judge(opened, found);
        var findings = found.All;
        return new GateOutcome([.. sink, .. findings])
        {
            IsJudged = true,
            Stops = [.. findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.Code)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Stories = opened.Stories.Length,
            Pictures = opened.Pictures.Length,
            Issues = opened.Archive.Issues.Length,
            Archive = opened.Plan?.Gate.Archive is { } path ? (path.Value, With(opened)) : null,
        };
    }

    /// <summary>The finding that says what stopped the press.</summary>
    /// <param name="edition">The edition file.</param>
    /// <param name="outcome">What the gate found.</param>
    public static Diagnostic Stopped(string edition, GateOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return Diagnostic.Error(
            DiagnosticCodes.PressStopped, SourceSpan.OfFile(edition),
            outcome.IsJudged
                ? $"The gate stops the press: {string.Join(", ", outcome.Stops)}."
                : "The gate could not judge the edition, which stops the press.",
            outcome.IsJudged ? "Mend what it found, or change `stops` under `gate` of the plan." : "Mend what cannot be read.");
    }

    /// <summary>Writes the issue into the archive of the plan, in place of what it held of the same day.</summary>
    /// <param name="outcome">What the gate found.</param>
    /// <returns>What went wrong (PL4001, PL8123); empty when the issue is in the archive.</returns>
    public static ImmutableArray<Diagnostic> Record(GateOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var sink = new DiagnosticBag();
        if (outcome.Archive is not { } archive) return [];
        if (archive.Content.HasBadLines)
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.ArchiveLineBad, SourceSpan.OfFile(archive.Path),
                "The issue is not written into the archive, which has lines that cannot be read.",
                "Mend the archive, then run `gate --record`."));
        else ArchiveFile.TryWrite(archive.Path, archive.Content, sink);
        return [.. sink];
    }

    private static GateArchive With(GateCase edition)
    {
        var date = edition.Edition.Date;
        var stories = edition.Stories.Where(story => !story.IsStanding && story.Sketch is not null).DistinctBy(story => story.Article.File)
            .Select(story => new ArchivedStory(date, story.Page, story.Article.Id, story.Sketch!));
        var pictures = edition.Pictures.Where(picture => !picture.MayRecur).DistinctBy(picture => picture.Digest)
            .Select(picture => new ArchivedPicture(date, picture.Story.Page, picture.Story.Article.Id, picture.Digest, picture.Sketch));
        var kept = edition.WholeArchive.Beside(date, edition.Gate.Days);
        return kept with
        {
            Issues = kept.Issues.Add(new ArchivedIssue(date, IssueNumbers.NumberOf(edition), edition.Edition.ListedPages)),
            Stories = [.. kept.Stories, .. stories],
            Pictures = [.. kept.Pictures, .. pictures],
        };
    }
}
