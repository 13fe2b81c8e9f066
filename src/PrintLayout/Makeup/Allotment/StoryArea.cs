namespace PrintLayout.Makeup.Allotment;

/// <summary>
/// How much of a page a story takes, as the fit tables say: base columns times rows, the separator below included. It can be set smaller
/// and larger at a cost, which is what makes a page elastic.
/// </summary>
/// <param name="Least">The smallest shape that is worth setting.</param>
/// <param name="Best">The shape that costs least.</param>
/// <param name="Most">The largest shape that is worth setting.</param>
internal readonly record struct StoryArea(int Least, int Best, int Most)
{
    /// <summary>The areas of two stories together.</summary>
    public static StoryArea operator +(StoryArea one, StoryArea other) =>
        new(one.Least + other.Least, one.Best + other.Best, one.Most + other.Most);
}
