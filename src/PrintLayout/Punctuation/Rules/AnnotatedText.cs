using System.Text;
using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>A text with what the rules know of each UTF-16 unit. Filled stage by stage: mark-up, tokens, pairs, contexts.</summary>
internal sealed class AnnotatedText
{
    /// <summary>Annotates a text; everything in it is text until a stage says otherwise.</summary>
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

    /// <summary>The text as it is meant, unit for unit (<see cref="IntendedCharacters"/>).</summary>
    public string Folded { get; }

    /// <summary>The kind of each unit.</summary>
    public CharacterKind[] Kinds { get; }

    /// <summary>Whether the unit belongs to a protected token and may not change.</summary>
    public bool[] Kept { get; }

    /// <summary>For a bracket or quotation mark the place of its other half, else −1.</summary>
    public int[] Partner { get; }

    /// <summary>Protects a stretch: it stays, and counts as Western.</summary>
    public void Keep(int start, int end)
    {
        Array.Fill(Kept, true, start, end - start);
        for (var i = start; i < end; i++)
        {
            if (Kinds[i] != CharacterKind.Han) Kinds[i] = CharacterKind.Western;
        }
    }

    /// <summary>The place right before a place, mark-up passed over; −1 at the edge of the passage.</summary>
    public int Before(int index, TextStretch passage)
    {
        do index--;
        while (index >= passage.Start && Kinds[index] == CharacterKind.Syntax);
        return index >= passage.Start ? index : -1;
    }

    /// <summary>The place right after a place, mark-up passed over; −1 at the edge of the passage.</summary>
    public int After(int index, TextStretch passage)
    {
        do index++;
        while (index < passage.End && Kinds[index] == CharacterKind.Syntax);
        return index < passage.End ? index : -1;
    }

    /// <summary>The folded character at a place; NUL for none.</summary>
    public char At(int index) => (uint)index < (uint)Folded.Length ? Folded[index] : '\0';

    /// <summary>Whether the unit at a place is of a kind.</summary>
    public bool Is(int index, CharacterKind kind) => (uint)index < (uint)Kinds.Length && Kinds[index] == kind;
}
