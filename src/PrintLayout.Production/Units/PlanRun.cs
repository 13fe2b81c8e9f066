using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Files;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Requests;
using PrintLayout.Sources;

namespace PrintLayout.Production.Units;

/// <summary>Lists the work of a rendering as data, without doing any of it.</summary>
public static class PlanRun
{
    /// <summary>Plans a rendering.</summary>
    /// <param name="request">What will be asked for.</param>
    /// <param name="reports">Reports of earlier runs, for what pages cost; later ones count more.</param>
    /// <param name="sink">Receives what is wrong with inputs, editions and reports.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>The plan; null after an error, since a plan that lacks an edition would be taken for the whole.</returns>
    public static WorkPlan? Execute(
        RenderRequest request, IEnumerable<string> reports, IDiagnosticSink sink, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reports);
        var found = new DiagnosticBag();
        var units = new List<(PlannedUnit, long)>();
        var (costs, digests) = (new UnitCosts(), new FileDigests());
        foreach (var report in reports) costs.Learn(report, found);
        using var prepared = PreparedRun.Of(request);
        foreach (var finding in prepared.Findings) found.Report(finding);
        if (prepared.IsReady && !found.HasErrors)
        {
            var batch = Session.ToBatch(prepared);
            using var reading = new PageInputs(batch);
            foreach (var input in prepared.Editions)
            {
                stop.ThrowIfCancellationRequested();
                units.AddRange(UnitsOf(batch, input, reading, digests, found));
            }
        }

        foreach (var finding in found) sink.Report(finding);
        return found.HasErrors || !prepared.IsReady ? null : new WorkPlan([.. costs.Of(units)]);
    }

    private static IEnumerable<(PlannedUnit, long)> UnitsOf(
        BatchRequest batch, EditionInput input, PageInputs reading, FileDigests digests, DiagnosticBag sink)
    {
        var files = new FileLog();
        if (OpenEdition.Read(input.Path, sink, batch.Limits, batch.Settings, files) is not { } open) yield break;
        var plan = EditionPlan.Of(batch, input, open.Edition, records: null);
        var chosen = plan.Pages.ToDictionary(page => page.Name, StringComparer.Ordinal);
        foreach (var unit in WorkUnit.Of(open.Edition, EditionPlan.GroupingOf(batch)))
        {
            ImmutableArray<string> pages = [.. unit.Chains.SelectMany(chain => chain.Pages)
                .OrderBy(page => open.Edition.Pages.IndexOf(page)).Select(page => page.Name.Value).Where(chosen.ContainsKey)];
            if (pages.IsEmpty) continue;
            var (named, bytes) = reading.Of(open, unit.Chains);
            var inputs = files.Files.Concat(named).Select(Seen).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .ToImmutableArray();
            var groups = plan.Groups.Where(group => group.Pages.Intersect(pages).Any());
            yield return (
                new PlannedUnit(input.Path, pages, 1)
                {
                    Inputs = inputs,
                    Digest = digests.Of(inputs),
                    Outputs = [.. pages.SelectMany(page => chosen[page].Files).Select(file => file.Path)
                        .Concat(groups.Select(group => group.Path)).Distinct(StringComparer.Ordinal)],
                },
                bytes);
        }
    }

    // Where it can be, as this folder sees it: a plan is read on other machines too.
    private static string Seen(string path)
    {
        var below = Path.GetRelativePath(".", path);
        return below.StartsWith("..", StringComparison.Ordinal) ? path : below.Replace('\\', '/');
    }
}
