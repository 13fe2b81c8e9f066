using System.Collections.Immutable;
using PrintLayout.Import.Passages;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Records once for each character of the source where it went. A character without a record is a bug of this program. The report
/// lists it as lost, and the tests look for it. They also read the articles back and compare them with the records.
/// </summary>
internal sealed class CharacterLedger
{
    /// <summary>The reason in the report for characters without a record.</summary>
    public const string Lost = "lost";

    private const string WhiteSpace = "white space";
    private readonly string _source;
    private readonly int[] _entry;
    private readonly List<(string? Article, string Field)> _entries = [(null, string.Empty)];

    /// <summary>Starts an empty ledger.</summary>
    /// <param name="source">The source.</param>
    public CharacterLedger(string source) => (_source, _entry) = (source, new int[source.Length]);

    /// <summary>Records that a passage went to a field of an article.</summary>
    public void Book(Passage passage, string article, string field) => Enter(passage.Ranges, article, field, onlyFree: false);

    /// <summary>Records a stretch as dropped.</summary>
    public void Drop(SourceRange range, string reason) => Enter([range], null, reason, onlyFree: false);

    /// <summary>Records as dropped the characters of a passage that have no record yet.</summary>
    public void DropRest(Passage passage, string reason) => Enter(passage.Ranges, null, reason, onlyFree: true);

    /// <summary>All shares in the order of the source. White space without a record counts as dropped.</summary>
    public ImmutableArray<SourceShare> Close()
    {
        var shares = ImmutableArray.CreateBuilder<SourceShare>();
        var number = 0;
        foreach (var line in BlockReader.Lines(_source))
        {
            number++;
            var column = 1;
            for (var at = line.Start; at < line.End;)
            {
                var entry = EntryAt(at);
                var end = at + 1;
                while (end < line.End && EntryAt(end) == entry) end++;
                var length = Scalars(at, end);
                shares.Add(new SourceShare(number, column, length, entry.Article, entry.Field));
                column += length;
                at = end;
            }
        }

        return shares.ToImmutable();
    }

    private (string? Article, string Field) EntryAt(int at)
    {
        if (_entry[at] > 0) return _entries[_entry[at]];
        return (null, Passage.IsBlank(_source[at]) ? WhiteSpace : Lost);
    }

    private void Enter(ImmutableArray<SourceRange> ranges, string? article, string field, bool onlyFree)
    {
        _entries.Add((article, field));
        foreach (var range in ranges)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (_entry[i] == 0 || !onlyFree) _entry[i] = _entries.Count - 1;
            }
        }
    }

    private int Scalars(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (!(char.IsLowSurrogate(_source[i]) && i > start && char.IsHighSurrogate(_source[i - 1]))) count++;
        }

        return count;
    }
}
