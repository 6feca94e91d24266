Creator "x"
graph [
 directed 1
 node [ id 1 label "A &eacute;" graphics [ x 1.5 y -2e3 ] ]
 node [ id 2 ]
 edge [ source 1 target 2 value 3 ]
]
