package org.alongside.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A port on the command line. */
final class PortConverter implements ITypeConverter<Integer> {

    private static final int HIGHEST = 65_535;

    @Override
    public Integer convert(String written) {
        if (!written.matches("\\d{1,5}") || Integer.parseInt(written) > HIGHEST) {
            throw new TypeConversionException("not a port. Write a number from 0 to " + HIGHEST + ".");
        }
        return Integer.valueOf(written);
    }
}
