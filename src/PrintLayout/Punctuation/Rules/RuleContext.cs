using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>The input of a rule: a passage with its contexts, and the list that receives its edits.</summary>
/// <param name="Text">The whole text with its annotations.</param>
/// <param name="Passage">The passage that the rule reads.</param>
/// <param name="Contexts">The contexts of its units.</param>
/// <param name="Edits">Receives the edits.</param>
internal sealed record RuleContext(AnnotatedText Text, TextStretch Passage, Contexts Contexts, EditList Edits)
{
    /// <summary>Whether Han stands on either side of a stretch.</summary>
    public bool TouchesHan(int first, int last) => Contexts.Left(first) == Neighbour.Han || Contexts.Right(last) == Neighbour.Han;

    /// <summary>
    /// Whether a stretch of marks stands in Chinese text: in a Chinese sentence, or beside Han in a sentence of unknown script.
    /// </summary>
    public bool IsChinese(int first, int last) => Contexts.Script(first) switch
    {
        SentenceScript.Chinese => true,
        SentenceScript.Western => false,
        _ => TouchesHan(first, last),
    };

    /// <summary>The intended character before an index; NUL at the edge.</summary>
    public char Before(int index) => Text.At(Text.Before(index, Passage));

    /// <summary>The intended character after an index; NUL at the edge.</summary>
    public char After(int index) => Text.At(Text.After(index, Passage));

    /// <summary>Whether the unit at an index is a blank or a line end; false for −1.</summary>
    public bool IsBlank(int index) => index >= 0 && Text.Kinds[index] is CharacterKind.Blank or CharacterKind.LineFeed;

    /// <summary>The end of the row of characters of one kind that starts at an index.</summary>
    public int RowEnd(int start, Func<char, bool> belongs)
    {
        var end = start + 1;
        while (end < Passage.End && belongs(Text.Text[end]) && Text.Kinds[end] == Text.Kinds[start] && !Text.Kept[end]) end++;
        return end;
    }

    /// <summary>Proposes an edit.</summary>
    public void Propose(int start, int end, string replacement, string rule, Certainty certainty) =>
        Edits.Add(start, end, replacement, rule, certainty);
}
