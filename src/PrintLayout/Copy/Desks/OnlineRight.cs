namespace PrintLayout.Copy.Desks;

/// <summary>What a manuscript says of its way onto the web.</summary>
/// <param name="IsForbidden">Whether it may never stand there (<c>online: no</c>, or <c>rights: print</c>).</param>
/// <param name="From">The first day on which it may (<c>online: from 2026-01-21</c>); null for any.</param>
public sealed record OnlineRight(bool IsForbidden, DateOnly? From)
{
    /// <summary>The right of a story that says nothing.</summary>
    public static OnlineRight Always { get; } = new(false, null);

    /// <summary>Whether the story may be seen on the web on a day.</summary>
    /// <param name="day">The day.</param>
    public bool Allows(DateOnly day) => !IsForbidden && (From is not { } first || day >= first);
}
