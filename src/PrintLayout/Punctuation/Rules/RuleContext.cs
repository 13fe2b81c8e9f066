using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>What a rule gets: a passage, what is known of it, and the list that takes its edits.</summary>
/// <param name="Text">The whole text with its annotations.</param>
/// <param name="Passage">The passage in hand.</param>
/// <param name="Contexts">The contexts in it.</param>
/// <param name="Edits">Takes the edits.</param>
internal sealed record RuleContext(AnnotatedText Text, TextStretch Passage, Contexts Contexts, EditList Edits)
{
    /// <summary>Whether Han stands on either side of a place or stretch.</summary>
    public bool TouchesHan(int first, int last) => Contexts.Left(first) == Neighbour.Han || Contexts.Right(last) == Neighbour.Han;

    /// <summary>Whether a stretch of marks stands in Chinese: Han beside it, or a Chinese sentence round it; never in a Western sentence.</summary>
    public bool IsChinese(int first, int last) => Contexts.Script(first) switch
    {
        SentenceScript.Chinese => true,
        SentenceScript.Western => false,
        _ => TouchesHan(first, last),
    };

    /// <summary>The character right before a place; NUL at the edge.</summary>
    public char Before(int index) => Text.At(Text.Before(index, Passage));

    /// <summary>The character right after a place; NUL at the edge.</summary>
    public char After(int index) => Text.At(Text.After(index, Passage));

    /// <summary>Whether the kind of the unit right before or after a place (an index, −1 for the edge) is blank or a line end.</summary>
    public bool IsBlank(int index) => index >= 0 && Text.Kinds[index] is CharacterKind.Blank or CharacterKind.LineFeed;

    /// <summary>The end of the row of equal characters that starts at a place.</summary>
    public int RowEnd(int start, Func<char, bool> belongs)
    {
        var end = start + 1;
        while (end < Passage.End && belongs(Text.Text[end]) && Text.Kinds[end] == Text.Kinds[start] && !Text.Kept[end]) end++;
        return end;
    }

    /// <summary>Proposes an edit.</summary>
    public void Propose(int start, int end, string replacement, string rule, Certainty certainty) => Edits.Add(start, end, replacement, rule, certainty);
}
