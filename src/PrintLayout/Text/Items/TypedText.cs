namespace PrintLayout.Text.Items;

/// <summary>The joined text of a paragraph's runs in the form in which it is set, with the way back to what was typed.</summary>
/// <param name="Text">The characters: composed, and without those that are never seen.</param>
/// <param name="Origin">For each UTF-16 unit its index in the joined text; null when the text is as typed.</param>
/// <param name="IsPlain">Whether it holds neither marks nor anything else that needs more than one look at each character.</param>
internal readonly record struct TypedText(string Text, int[]? Origin, bool IsPlain)
{
    /// <summary>The index in the joined text.</summary>
    /// <param name="index">UTF-16 unit of <see cref="Text"/>.</param>
    public int OriginOf(int index) => Origin is null ? index : Origin[index];
}
