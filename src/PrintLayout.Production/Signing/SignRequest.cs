namespace PrintLayout.Production.Signing;

/// <summary>Who releases which pages, or takes that back.</summary>
/// <param name="Pages">The edition, its pages, by whom, when.</param>
public sealed record SignRequest(SignOffRequest Pages)
{
    /// <summary>The role in which somebody signs, such as 主编; empty when not given.</summary>
    public string Role { get; init; } = string.Empty;

    /// <summary>
    /// The digest that was seen, or its first digits: a page that has another now is not signed. Empty for the page as it is now.
    /// </summary>
    public string Digest { get; init; } = string.Empty;

    /// <summary>Whether the signature is taken back.</summary>
    public bool Withdraws { get; init; }
}
