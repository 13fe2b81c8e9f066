namespace PrintLayout.Languages;

/// <summary>
/// What follows from a class alone, in every language. The switches name every class and have no arm for the rest, so that the
/// compiler asks about a new one.
/// </summary>
internal static class CharacterClassTraits
{
    extension(CharacterClass value)
    {
        /// <summary>Whether half of the mark's cell is blank, so that it can be squeezed.</summary>
        public bool HasBlankHalf => value switch
        {
            CharacterClass.PauseStop or CharacterClass.FinalStop or CharacterClass.Opener or CharacterClass.Closer => true,
            CharacterClass.Han or CharacterClass.Dash or CharacterClass.Ellipsis or CharacterClass.Connector or CharacterClass.Interpunct
                or CharacterClass.Western or CharacterClass.Space => false,
        };

        /// <summary>Whether the mark belongs to the text before it: stops and closers.</summary>
        public bool ClingsLeft => value switch
        {
            CharacterClass.PauseStop or CharacterClass.FinalStop or CharacterClass.Closer => true,
            CharacterClass.Han or CharacterClass.Opener or CharacterClass.Dash or CharacterClass.Ellipsis or CharacterClass.Connector
                or CharacterClass.Interpunct or CharacterClass.Western or CharacterClass.Space => false,
        };

        /// <summary>Whether the character is a stop: a mark that ends a sentence or a part of it.</summary>
        public bool IsStop => value switch
        {
            CharacterClass.PauseStop or CharacterClass.FinalStop => true,
            CharacterClass.Han or CharacterClass.Opener or CharacterClass.Closer or CharacterClass.Dash or CharacterClass.Ellipsis
                or CharacterClass.Connector or CharacterClass.Interpunct or CharacterClass.Western or CharacterClass.Space => false,
        };

        /// <summary>Whether the character is a mark, which does not count when a last line is asked for a lone character.</summary>
        public bool IsMark => value switch
        {
            CharacterClass.PauseStop or CharacterClass.FinalStop or CharacterClass.Opener or CharacterClass.Closer or CharacterClass.Dash
                or CharacterClass.Ellipsis or CharacterClass.Connector or CharacterClass.Interpunct => true,
            CharacterClass.Han or CharacterClass.Western or CharacterClass.Space => false,
        };
    }
}
