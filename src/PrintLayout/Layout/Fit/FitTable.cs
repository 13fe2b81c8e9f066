namespace PrintLayout.Layout.Fit;

/// <summary>
/// Answers that were found before, for as many pages and passes as share it. A question is known by the content of its story, its shape,
/// the grid's measures, the house style and the faces. Two generations bound the memory: what was not asked for during the last one goes.
/// For use by many threads at once. It keeps house styles and faces alive that its answers were found with.
/// </summary>
public sealed class FitTable
{
    /// <summary>Bytes that answers may take unless said otherwise: some twenty thousand of them.</summary>
    public const int StandardBytes = 16_000_000;

    private const int BytesOfAnswer = 600;
    private const int BytesOfStory = 300;
    private readonly Lock _lock = new();
    private readonly int _mostBytes;
    private Dictionary<FitContent, Dictionary<Key, FitAnswer?>> _young = [];
    private Dictionary<FitContent, Dictionary<Key, FitAnswer?>> _old = [];
    private long _youngBytes;
    private long _oldBytes;

    /// <summary>Makes an empty table.</summary>
    /// <param name="mostBytes">About as many bytes its answers may take.</param>
    public FitTable(int mostBytes = StandardBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostBytes);
        _mostBytes = mostBytes;
    }

    /// <summary>About as many bytes are taken by what is kept.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock) return _youngBytes + _oldBytes;
        }
    }

    /// <summary>Looks an answer up.</summary>
    /// <param name="setting">In what the question is asked.</param>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer; null when the shape cannot be built.</param>
    /// <returns>Whether the question was answered before.</returns>
    internal bool TryFind(FitSetting setting, FitQuestion question, out FitAnswer? answer)
    {
        var key = new Key(setting, question.Shape, question.GoesOn);
        lock (_lock)
        {
            if (_young.TryGetValue(question.Story.Content, out var known) && known.TryGetValue(key, out answer)) return true;
            if (_old.TryGetValue(question.Story.Content, out var before) && before.TryGetValue(key, out answer))
            {
                Add(question.Story.Content, key, answer);
                return true;
            }
        }

        answer = null;
        return false;
    }

    /// <summary>Keeps an answer.</summary>
    /// <param name="setting">In what it was found.</param>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer; null when the shape cannot be built.</param>
    internal void Keep(FitSetting setting, FitQuestion question, FitAnswer? answer)
    {
        lock (_lock) Add(question.Story.Content, new Key(setting, question.Shape, question.GoesOn), answer);
    }

    private void Add(FitContent content, Key key, FitAnswer? answer)
    {
        var story = _young.GetValueOrDefault(content);
        var more = BytesOfAnswer + (story is null ? BytesOfStory + (content.Length * sizeof(char)) : 0);
        if (_youngBytes + more > _mostBytes / 2)
        {
            (_old, _oldBytes) = (_young, _youngBytes);
            (_young, _youngBytes, story) = ([], 0, null);
            more = BytesOfAnswer + BytesOfStory + (content.Length * sizeof(char));
            // A story longer than the table is not kept.
            if (more > _mostBytes / 2) return;
        }

        if (story is null) _young.Add(content, story = []);
        if (story.TryAdd(key, answer)) _youngBytes += more;
    }

    private readonly record struct Key(FitSetting Setting, FitShape Shape, bool GoesOn);
}
