namespace PrintLayout.Diagnostics;

/// <summary>A kind of warning that somebody looked at and accepts (key <c>accept</c>). It is then an info that gives the reason.</summary>
/// <param name="Code">The code of the warnings, such as <c>PL2005</c>.</param>
/// <param name="Reason">Why they are right here.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Acceptance(string Code, string Reason, SourceSpan Span)
{
    /// <summary>The file in which the warnings must have their place; null when any place will do.</summary>
    public string? Within { get; init; }

    /// <summary>Whether a finding is one of those accepted, an error too.</summary>
    /// <param name="finding">The finding.</param>
    public bool Covers(Diagnostic finding) => finding.Code == Code && (Within is null || finding.Span.File == Within);
}
