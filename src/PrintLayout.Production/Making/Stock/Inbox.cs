using PrintLayout.Diagnostics;
using PrintLayout.Plan.House;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Import;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making.Stock;

/// <summary>
/// The inbox of a paper: manuscripts as newsrooms have them. Before an edition is planned they become articles beside it, as by
/// <c>import</c>: again into the same folder changes only what changed, and nothing that a person edited is lost.
/// </summary>
internal static class Inbox
{
    /// <summary>Imports what lies in the inbox.</summary>
    /// <param name="plan">The plan of the paper.</param>
    /// <param name="fonts">Faces of the paper.</param>
    /// <param name="force">Whether articles that were edited since are overwritten.</param>
    /// <param name="sink">Receives the findings of the import.</param>
    /// <param name="limits">The limits.</param>
    /// <returns>Whether the articles are those of the sources; not when one was edited and its source has changed, too.</returns>
    public static bool Import(HousePlan plan, FontLocations fonts, bool force, IDiagnosticSink sink, LayoutLimits limits)
    {
        if (plan.Inbox is not { } inbox) return true;
        // An inbox that is not there yet, or empty, is that of a day on which every article was written by hand.
        if (!Directory.Exists(inbox.Value) || !HasFiles(inbox.Value)) return true;
        var settings = new ImportSettings([inbox.Value], ContentPath.Combine(plan.File, "."), WriteNothing: false, force)
        {
            IsInbox = true,
            Fonts = fonts,
        };
        // A source that cannot be read is told, and the paper is made of the others.
        var outcome = ImportRun.Execute(settings, sink, limits);
        return outcome.IsWritten || outcome.Results.IsEmpty;
    }

    private static bool HasFiles(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Any(file => !ImportSources.IsLitter(Path.GetFileName(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The import says what cannot be read.
            return true;
        }
    }
}
