using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production;

/// <summary>
/// Finds units of a plan that are no longer those of the editions: a page that went, came, or was joined to others since the plan was made
/// would be made by nobody, or twice.
/// </summary>
internal static class UnitCheck
{
    /// <summary>Looks at a run of units.</summary>
    /// <param name="units">The units that were asked for.</param>
    /// <param name="run">What became of it.</param>
    /// <param name="sink">Receives PL4034.</param>
    public static void Report(UnitSelection units, BatchOutcome run, IDiagnosticSink sink)
    {
        if (run.IsStopped) return;
        var made = run.Editions.ToDictionary(
            edition => edition.Input.Path,
            edition => (edition.Date, Pages: edition.Pages.Select(page => page.Page).ToHashSet(StringComparer.Ordinal)),
            StringComparer.Ordinal);
        foreach (var edition in units.Units.GroupBy(unit => unit.Edition, StringComparer.Ordinal))
        {
            var isThere = made.TryGetValue(edition.Key, out var found);
            // An edition that cannot be read has been told.
            if (isThere && found.Date is null) continue;
            if (isThere && found.Pages.SetEquals(edition.SelectMany(unit => unit.Pages))) continue;
            var pages = string.Join(", ", edition.SelectMany(unit => unit.Pages));
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.PlanOutdated, SourceSpan.OfFile(edition.Key),
                isThere
                    ? $"The pages of the units ({pages}) are no longer units of the edition."
                    : "The plan has units of an edition that is none of the inputs.",
                "Call render with the inputs of the plan, or plan again."));
        }
    }
}
