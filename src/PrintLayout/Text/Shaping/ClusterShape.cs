using PrintLayout.Fonts;
using PrintLayout.Languages;
using PrintLayout.Text.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>What a cluster is made from.</summary>
/// <param name="Text">The paragraph's text.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Item">The item it belongs to.</param>
/// <param name="Style">Style.</param>
/// <param name="Face">Face.</param>
/// <param name="Classes">Classes of the paragraph's language.</param>
internal readonly record struct ClusterShape(
    string Text, int Start, int Length, TextItem Item, RunStyle Style, FontFace Face, CharacterClasses Classes);
