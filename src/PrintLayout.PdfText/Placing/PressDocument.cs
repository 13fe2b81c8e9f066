using System.Collections.Immutable;

namespace PrintLayout.PdfText.Placing;

/// <summary>What a press file says of itself, and its pages.</summary>
/// <param name="Pages">Its pages in order.</param>
public sealed record PressDocument(ImmutableArray<PressPage> Pages)
{
    /// <summary>The standard that it names: <c>PDF/X-4</c>, <c>PDF/X-1a:2003</c> or another; null for none.</summary>
    public string? Standard { get; init; }

    /// <summary>The identifier of its output condition (ISO 32000-1 §14.11.5); null when it has no output intent for PDF/X.</summary>
    public string? Condition { get; init; }

    /// <summary>The condition in words; empty for none.</summary>
    public string ConditionInfo { get; init; } = string.Empty;

    /// <summary>The ICC profile of the output intent; null when it embeds none.</summary>
    public byte[]? Profile { get; init; }

    /// <summary>The day of its creation (<c>/CreationDate</c>); null when it names none.</summary>
    public DateOnly? Created { get; init; }
}
