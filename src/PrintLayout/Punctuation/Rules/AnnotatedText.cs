using System.Text;
using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>A text with annotations for each UTF-16 unit. They are filled in stages: mark-up, tokens, pairs, contexts.</summary>
internal sealed class AnnotatedText
{
    /// <summary>Starts the annotations of a text: each unit has the kind of its character, and none is protected or paired.</summary>
    public AnnotatedText(string text)
    {
        Text = text;
        Folded = IntendedCharacters.Read(text);
        Kinds = new CharacterKind[text.Length];
        Kept = new bool[text.Length];
        Partner = new int[text.Length];
        Array.Fill(Partner, -1);
        for (var i = 0; i < text.Length;)
        {
            var length = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Utf16SequenceLength : 1;
            Array.Fill(Kinds, length == 1 && char.IsSurrogate(text[i]) ? CharacterKind.Other : CharacterKinds.Of(rune), i, length);
            i += length;
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The intended text, unit for unit (<see cref="IntendedCharacters"/>).</summary>
    public string Folded { get; }

    /// <summary>The kind of each unit.</summary>
    public CharacterKind[] Kinds { get; }

    /// <summary>Whether the unit belongs to a protected token and may not change.</summary>
    public bool[] Kept { get; }

    /// <summary>The index of the other half of a bracket or quotation mark; −1 for all other units.</summary>
    public int[] Partner { get; }

    /// <summary>The dots beside Han that end no sentence.</summary>
    public Dictionary<int, NameDot> Dots { get; } = [];

    /// <summary>Protects a stretch from edits. Its units count as Western, except Han.</summary>
    public void Keep(int start, int end)
    {
        Array.Fill(Kept, true, start, end - start);
        for (var i = start; i < end; i++)
        {
            if (Kinds[i] != CharacterKind.Han) Kinds[i] = CharacterKind.Western;
        }
    }

    /// <summary>The index before an index, skipping mark-up; −1 at the edge of the passage.</summary>
    public int Before(int index, TextStretch passage)
    {
        do index--;
        while (index >= passage.Start && Kinds[index] == CharacterKind.Syntax);
        return index >= passage.Start ? index : -1;
    }

    /// <summary>The index after an index, skipping mark-up; −1 at the edge of the passage.</summary>
    public int After(int index, TextStretch passage)
    {
        do index++;
        while (index < passage.End && Kinds[index] == CharacterKind.Syntax);
        return index < passage.End ? index : -1;
    }

    /// <summary>The intended character at an index; NUL outside the text.</summary>
    public char At(int index) => (uint)index < (uint)Folded.Length ? Folded[index] : '\0';

    /// <summary>Whether the unit at an index is of a kind; false outside the text.</summary>
    public bool Is(int index, CharacterKind kind) => (uint)index < (uint)Kinds.Length && Kinds[index] == kind;
}
