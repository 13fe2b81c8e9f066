using PrintLayout.Import.Structure;

namespace PrintLayout.Import;

/// <summary>Finds the story to which a place of the source belongs.</summary>
internal sealed class StoryIndex
{
    private readonly List<Story> _stories;
    private readonly List<(int Start, int End, Story Story)> _ranges;

    /// <summary>Makes the index of stories.</summary>
    public StoryIndex(List<Story> stories)
    {
        _stories = [.. stories.OrderBy(story => story.Start)];
        _ranges = [.. stories.SelectMany(story =>
            story.Body.SelectMany(element => element.Text.Ranges).Select(range => (range.Start, range.End, story)))
            .OrderBy(range => range.Start)];
    }

    /// <summary>The story whose body holds an offset of the source; otherwise the last one that starts before it, or the first.</summary>
    public Story? At(int offset)
    {
        var range = Last(_ranges.Count, i => _ranges[i].Start <= offset);
        if (range >= 0 && offset < _ranges[range].End) return _ranges[range].Story;
        var story = Last(_stories.Count, i => _stories[i].Start <= offset);
        return story >= 0 ? _stories[story] : _stories.FirstOrDefault();
    }

    // The last of so many in order for which something holds; -1 for none.
    private static int Last(int count, Func<int, bool> holds)
    {
        var (low, high) = (-1, count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (holds(middle)) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
