using PrintLayout.Diagnostics;

namespace PrintLayout.Layout.Work;

/// <summary>Thrown by <see cref="WorkBudget.Check"/> and caught where a page is made; it never leaves the library.</summary>
internal sealed class WorkBudgetException : Exception
{
    /// <summary>A limit of a page.</summary>
    /// <param name="message">Which.</param>
    /// <param name="hint">What to do about it.</param>
    public WorkBudgetException(string message, string hint)
        : base(message) => Hint = hint;

    /// <summary>What to do about it.</summary>
    public string Hint { get; }

    /// <summary>Whether the run was stopped; the page itself is not at fault.</summary>
    public bool IsStopped { get; init; }

    /// <summary>The finding (PL4030).</summary>
    /// <param name="page">Name of the page and its place in the edition.</param>
    public Diagnostic ToDiagnostic(Located<string> page) =>
        Diagnostic.Error(DiagnosticCodes.PageOverBudget, page.Span, $"the page {page.Value} was given up: {Message}", Hint);
}
