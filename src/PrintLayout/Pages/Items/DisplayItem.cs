using PrintLayout.Diagnostics;

namespace PrintLayout.Pages.Items;

/// <summary>One positioned thing on a page. The order of items is both reading order, story by story, and painting order.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Id of the story it belongs to; empty for page furniture.</param>
/// <param name="Source">Where it comes from in the input.</param>
public abstract record DisplayItem(ItemRole Role, string Story, SourceSpan Source);
