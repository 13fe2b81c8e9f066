using PrintLayout.Diagnostics;
using PrintLayout.Layout.Work;

namespace PrintLayout.Production.Batch;

/// <summary>A fault of the program as a finding, so that it costs one page and not the run.</summary>
internal static class InternalFault
{
    /// <summary>Does work for a page; what is thrown becomes a finding.</summary>
    /// <param name="sink">Takes it.</param>
    /// <param name="page">The page.</param>
    /// <param name="work">The work.</param>
    /// <returns>Whether nothing was thrown.</returns>
    public static bool Guard(DiagnosticBag sink, Located<string> page, Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (WorkBudgetException over)
        {
            sink.Report(over.ToDiagnostic(page));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            sink.Report(Of(fault, page.Span));
        }

        return false;
    }

    /// <summary>The finding.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="span">The page.</param>
    public static Diagnostic Of(Exception fault, SourceSpan span) => Diagnostic.Error(
        DiagnosticCodes.Internal, span, $"the program failed on this page: {fault.GetType().Name}: {fault.Message}",
        "this is a fault of the program; report it with the files of the page", $"at {FirstPlace(fault)}");

    private static string FirstPlace(Exception fault) =>
        fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("PrintLayout", StringComparison.Ordinal))?.Trim() is { } line
            ? line[(line.StartsWith("at ", StringComparison.Ordinal) ? 3 : 0)..]
            : "an unknown place";
}
